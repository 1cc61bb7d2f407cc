package dev.pao.model.change;

/**
 * What is said of one change of a field.
 *
 * @param effect what it means for those who request the item
 * @param told the end of a sentence that begins with the field
 */
record Verdict(ChangeEffect effect, String told) {

    static Verdict breaking(String told) {
        return new Verdict(ChangeEffect.BREAKING, told);
    }

    static Verdict additive(String told) {
        return new Verdict(ChangeEffect.ADDITIVE, told);
    }

    static Verdict text(String told) {
        return new Verdict(ChangeEffect.TEXT, told);
    }
}
