package dev.pao.fulfillment.internal.template;

/** What a text compiles to: a template, or the mistake that stops it. */
sealed interface Compilation permits CompiledTemplate, TemplateProblem {}
