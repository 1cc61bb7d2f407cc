package dev.pao.cli.arguments;

/**
 * What a command takes beside its flags, at least once.
 *
 * @param label the word that stands for each of them in help
 * @param description what help says of them
 */
public record Operands(String label, String description) {}
