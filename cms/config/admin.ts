import { readEnvironment } from '../src/environment';
import { previewSetting } from '../src/previews/handler';

const minute = 60;
const hour = 60 * minute;

export default () => {
  const { secrets } = readEnvironment();
  return {
    auth: {
      secret: secrets.ADMIN_JWT_SECRET,
      sessions: {
        accessTokenLifespan: 15 * minute,
        idleRefreshTokenLifespan: 3 * 24 * hour,
        maxRefreshTokenLifespan: 14 * 24 * hour,
        idleSessionLifespan: 2 * hour,
        maxSessionLifespan: 12 * hour,
      },
      cookie: { sameSite: 'strict' },
    },
    forgotPassword: { expiresIn: '15m' },
    apiToken: { salt: secrets.API_TOKEN_SALT },
    transfer: { token: { salt: secrets.TRANSFER_TOKEN_SALT } },
    secrets: { encryptionKey: secrets.ENCRYPTION_KEY },
    flags: { promoteEE: false, nps: false },
    preview: previewSetting(),
  };
};
