/// <reference types="astro/client" />
import type { ArticleContext } from '#components/article-context.ts';
import type { GuideContext } from '#components/guide-context.ts';

declare global {
  namespace App {
    interface Locals {
      /** Set by the page of an article for the components in its prose, whose only input is the id of a figure. */
      article?: ArticleContext;
      /** Set by the page of a guide for the components in its text. */
      guide?: GuideContext;
    }
  }
}
