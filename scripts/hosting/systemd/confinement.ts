import { type Installation } from './installation.ts';
import { toWords } from './unit-text.ts';

/**
 * What keeps a service to its user and to a few folders. `MemoryDenyWriteExecute` is not among it:
 * Node compiles JavaScript while it runs.
 *
 * @param writable folders; the rest of the machine can be read at most
 */
export const confined = (
  { user, folder, settings }: Installation,
  writable: readonly string[],
): readonly string[] => [
  `User=${user}`,
  `WorkingDirectory=${folder.replaceAll('%', '%%')}`,
  `EnvironmentFile=-${settings.replaceAll('%', '%%')}`,
  'NoNewPrivileges=yes',
  'ProtectSystem=strict',
  `ReadWritePaths=${toWords(writable)}`,
  'ProtectHome=yes',
  'PrivateTmp=yes',
  'PrivateDevices=yes',
  'ProtectClock=yes',
  'ProtectControlGroups=yes',
  'ProtectHostname=yes',
  'ProtectKernelLogs=yes',
  'ProtectKernelModules=yes',
  'ProtectKernelTunables=yes',
  'ProtectProc=invisible',
  'CapabilityBoundingSet=',
  'LockPersonality=yes',
  'RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6 AF_NETLINK',
  'RestrictNamespaces=yes',
  'RestrictRealtime=yes',
  'RestrictSUIDSGID=yes',
  'SystemCallArchitectures=native',
  'SystemCallFilter=@system-service',
];
