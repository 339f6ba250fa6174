package io.github.strategydocs.report;

/** What tables say of what a body says to an action, and what that means. */
enum AnswerWord {
    DATE("a date", "the body will do it; all that it plans for it is due by then"),
    NO_DATE("no date", "the body will do it, and gives no date for it"),
    COMPLETED("completed", "the body says that it is done"),
    CANCELLED("cancelled", "the body has cancelled what it planned for it"),
    CONDITIONAL("conditional", "the body will do it if a condition is met"),
    AWAITING("awaiting", "nobody has decided yet whether the body will do it"),
    EXEMPT("exempt", "the body need not do it: it was given an exemption"),
    NOT_FOR_US("not for us", "the body says that it does not arise there"),
    NO_ANSWER("no answer", "the body is asked to do it, and says nothing of it"),
    NOT_ASKED("blank", "the body is not asked to do it, and says nothing of it"),
    OVERDUE("overdue", "something that the body planned for it should be done by now, and is not said to be"),
    LATE("late", "the body's date comes after the one that was asked for");

    private final String words;
    private final String meaning;

    AnswerWord(String words, String meaning) {
        this.words = words;
        this.meaning = meaning;
    }

    /** As it stands in a table; of a date and of nothing, what it is. */
    String words() {
        return words;
    }

    String meaning() {
        return meaning;
    }
}
