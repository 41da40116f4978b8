import { Organisations1764000000001 } from './01-organisations.js';
import { Contracts1764000000002 } from './02-contracts.js';
import { Definitions1764000000003 } from './03-definitions.js';
import { Dossiers1764000000004 } from './04-dossiers.js';
import { Answers1764000000005 } from './05-answers.js';
import { Journal1764000000006 } from './06-journal.js';
import { Background1764000000007 } from './07-background.js';
import { Append1764000000008 } from './08-append.js';
import { Step1764000000009 } from './09-step.js';
import { Save1764000000010 } from './10-save.js';
import { Read1764000000011 } from './11-read.js';
import { Identity1764000000020 } from './20-identity.js';
import { EvidenceLibrary1764000000021 } from './21-evidence-library.js';
import { CarryOver1764000000022 } from './22-carry-over.js';
import { Alerts1764000000030 } from './30-alerts.js';
import { Delegations1764000000040 } from './40-delegations.js';
import { People1764000000043 } from './43-people.js';
import { OrphanBlobs1764000000045 } from './45-orphan-blobs.js';
import { ScanFailures1764000000046 } from './46-scan-failures.js';
import { SecondFactor1764000000047 } from './47-second-factor.js';
import { Discussions1764000000049 } from './49-discussions.js';
import { Evaluations1764000000050 } from './50-evaluations.js';
import { ContactVersions1764000000051 } from './51-contact-versions.js';
import { RenewalNotices1764000000052 } from './52-renewal-notices.js';
import { DiscussionNews1764000000054 } from './54-discussion-news.js';
import { DelegationLimits1764000000056 } from './56-delegation-limits.js';
import { CitedDocuments1764000000058 } from './58-cited-documents.js';
import { ContractRevision1764000000059 } from './59-contract-revision.js';
import { OrderedDefinitions1764000000061 } from './61-ordered-definitions.js';
import { RenewalAddresses1764000000062 } from './62-renewal-addresses.js';
import { FormerLogins1764000000063 } from './63-former-logins.js';

/** In the order in which they run. They expect the role `ecars_app` to exist, and run as the owner of the schema. */
export const MIGRATIONS = [
  Organisations1764000000001,
  Contracts1764000000002,
  Definitions1764000000003,
  Dossiers1764000000004,
  Answers1764000000005,
  Journal1764000000006,
  Background1764000000007,
  Append1764000000008,
  Step1764000000009,
  Save1764000000010,
  Read1764000000011,
  Identity1764000000020,
  EvidenceLibrary1764000000021,
  CarryOver1764000000022,
  Alerts1764000000030,
  Delegations1764000000040,
  People1764000000043,
  OrphanBlobs1764000000045,
  ScanFailures1764000000046,
  SecondFactor1764000000047,
  Discussions1764000000049,
  Evaluations1764000000050,
  ContactVersions1764000000051,
  RenewalNotices1764000000052,
  DiscussionNews1764000000054,
  DelegationLimits1764000000056,
  CitedDocuments1764000000058,
  ContractRevision1764000000059,
  OrderedDefinitions1764000000061,
  RenewalAddresses1764000000062,
  FormerLogins1764000000063,
] as const;
