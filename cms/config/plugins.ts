import { readEnvironment } from '../src/environment';
import { mailSettings } from '../src/mail/mail-settings';
import { allowedTypes, deniedTypes, uploadLimit } from '../src/uploads';

export default () => {
  const { smtpUrl } = readEnvironment();
  return {
    upload: {
      config: {
        sizeLimit: uploadLimit,
        // The site makes its own sizes from the originals.
        breakpoints: {},
        security: { allowedTypes: [...allowedTypes], deniedTypes: [...deniedTypes] },
      },
    },
    'content-releases': { enabled: false },
    'review-workflows': { enabled: false },
    email: { config: mailSettings(smtpUrl) },
  };
};
