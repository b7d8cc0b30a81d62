/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** Set by the article's page for the components in its prose, which know nothing but a figure's id. */
    article?: import('#components/article-context.ts').ArticleContext;
  }
}
