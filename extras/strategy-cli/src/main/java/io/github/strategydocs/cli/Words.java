package io.github.strategydocs.cli;

/** Counts things in words. */
final class Words {

    private Words() {}

    /** "1 action", "2 actions", "2 competencies". */
    static String count(int count, String thing) {
        return count + " " + (count == 1 ? thing : plural(thing));
    }

    /** "none was given", "1 was given", "2 were given". */
    static String given(int count) {
        return (count == 0 ? "none" : Integer.toString(count)) + (count <= 1 ? " was" : " were") + " given";
    }

    private static String plural(String noun) {
        if (noun.endsWith("y") && noun.length() > 1 && "aeiou".indexOf(noun.charAt(noun.length() - 2)) < 0) {
            return noun.substring(0, noun.length() - 1) + "ies";
        }
        boolean hisses = noun.endsWith("s") || noun.endsWith("x") || noun.endsWith("ch") || noun.endsWith("sh");
        return noun + (hisses ? "es" : "s");
    }
}
