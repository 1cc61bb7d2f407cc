package dev.pao.sync.internal.run;

/** What one run answers, as far as is known: a run that nobody asked for opens its lead only once it has something to tell. */
final class AnswerSheet {

    private Answers answers;

    AnswerSheet(Answers answers) {
        this.answers = answers;
    }

    Answers answers() {
        return answers;
    }

    /** The answers, with a lead from now on. */
    Answers withLead(WaitingRoom room) {
        answers = answers.withLead(room);
        return answers;
    }

    /**
     * Drops what another host answered meanwhile. It may have collected the same records, if this one's turn was lost with its
     * session; a publication under an answered record would be told by none.
     */
    void dropAnswered(WaitingRoom room) {
        answers = answers.among(room.running());
    }
}
