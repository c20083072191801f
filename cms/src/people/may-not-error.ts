import { errors } from '@strapi/utils';

/**
 * Refuses for want of rights, and says so. Of all such errors Strapi shows the sentence of this kind alone:
 * any other one is answered with the word "Forbidden".
 */
export class MayNotError extends errors.PolicyError {}
