/**
 * What the command line is told by flags, environment and file: one table of settings, where each value came from, and
 * what is wrong with it. What a setting does is decided elsewhere.
 */
@NullMarked
package dev.pao.cli.config;

import org.jspecify.annotations.NullMarked;
