package dev.pao.cli.arguments;

/**
 * What a command takes beside its flags, any number of times; the command says where one is needed.
 *
 * @param label the word that stands for each of them in help
 * @param description what help says of them
 */
public record Operands(String label, String description) {}
