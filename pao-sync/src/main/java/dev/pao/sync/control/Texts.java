package dev.pao.sync.control;

/** What people must say when they decide. */
final class Texts {

    private Texts() {}

    static void required(String name, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a decision has a " + name + ", found none");
        }
    }
}
