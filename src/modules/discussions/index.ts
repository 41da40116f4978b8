export { DiscussionNews } from './discussion-news.js';
export { DiscussionsModule } from './discussions.module.js';
