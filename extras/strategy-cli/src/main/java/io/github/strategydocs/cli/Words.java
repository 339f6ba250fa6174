package io.github.strategydocs.cli;

/** Turns the words after an option into what they mean. */
final class Words {

    private Words() {}

    /** "1 action", "2 actions". */
    static String count(int count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }
}
