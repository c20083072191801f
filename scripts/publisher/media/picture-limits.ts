export { pictureLimits, pictureTypes } from '@porchlight/shared';
