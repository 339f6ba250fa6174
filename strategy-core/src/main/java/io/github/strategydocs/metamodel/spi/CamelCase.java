package io.github.strategydocs.metamodel.spi;

/**
 * Names of attributes, sections and types as people write them.
 *
 * <pre>{@code
 * CamelCase.words("respondsTo");     // "responds to"
 * CamelCase.words("signOff");        // "sign-off"
 * }</pre>
 *
 * <p>Safe to use from any thread.
 */
public final class CamelCase {

    private CamelCase() {}

    /**
     * A name in plain words.
     *
     * @param name the name, as in Java and JSON ({@code actionPlan}) or as in reports ({@code skill-need})
     * @return words in lower case
     */
    public static String words(String name) {
        if (name.equals("uri")) {
            return "address";
        }
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isUpperCase(c)) {
                words.append(words.length() == 0 ? "" : " ").append(Character.toLowerCase(c));
            } else {
                words.append(c == '-' ? ' ' : c);
            }
        }
        return words.toString().replace("sign off", "sign-off");
    }
}
