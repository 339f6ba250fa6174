package io.github.strategydocs.validation.internal.text;

/** Tells a slip of the pen from another word. */
public final class Spelling {

    private static final int LONGEST_SLIP = 2;

    private Spelling() {}

    /**
     * Whether one word may have been written for the other.
     *
     * @param written what was written
     * @param meant what may have been meant
     * @return whether they differ in one place, by two letters at the most
     */
    public static boolean isSlip(String written, String meant) {
        int shorter = Math.min(written.length(), meant.length());
        int before = 0;
        while (before < shorter && written.charAt(before) == meant.charAt(before)) {
            before++;
        }
        int after = 0;
        while (after < shorter - before
                && written.charAt(written.length() - 1 - after) == meant.charAt(meant.length() - 1 - after)) {
            after++;
        }
        return Math.max(written.length(), meant.length()) - before - after <= LONGEST_SLIP;
    }
}
