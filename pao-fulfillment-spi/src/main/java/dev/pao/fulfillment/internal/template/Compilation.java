package dev.pao.fulfillment.internal.template;

/** What a text compiles to: a template, a text without tags, or the mistake that stops it. */
sealed interface Compilation permits CompiledTemplate, PlainText, TemplateProblem {}
