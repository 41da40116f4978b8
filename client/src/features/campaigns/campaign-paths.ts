export const campaignsPath = '/campagnes';
export const newCampaignPath = '/campagnes/nouvelle';
export const campaignPath = (id: string): string => `/campagnes/${encodeURIComponent(id)}`;
