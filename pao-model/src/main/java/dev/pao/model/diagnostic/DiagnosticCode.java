package dev.pao.model.diagnostic;

/**
 * The stable name of one kind of finding. PAO's own are in {@link StandardCode}; a host's rules bring theirs, with an
 * id that does not start with {@code PAO}.
 */
public interface DiagnosticCode {

    /** The id, such as {@code PAO2007}: never reused, never renamed. */
    String id();

    /** How much a finding of this kind matters. */
    Severity severity();

    /** What is wrong, in a few words without a value. */
    String title();

    /** What an author does about it, as an instruction. */
    String mend();
}
