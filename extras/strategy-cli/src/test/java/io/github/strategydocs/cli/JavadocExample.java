package io.github.strategydocs.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An example in the documentation of a type: statements, the declaration of something, or JSON.
 *
 * @param file the source in which it stands
 * @param line the line of its first line
 * @param code what it says
 */
record JavadocExample(Path file, int line, String code) {

    /** How an example begins in a source. */
    static final String OPENING = "<pre>{@code";

    private static final Pattern EXAMPLE =
            Pattern.compile(Pattern.quote(OPENING) + "\\n(.*?)\\n *\\* *}</pre>", Pattern.DOTALL);

    private static final Pattern MARGIN = Pattern.compile("(?m)^ *\\* ?");

    private static final Pattern DECLARATION =
            Pattern.compile("@|(public|private|final|abstract|static|class|interface|enum|record) ");

    /** All examples of a source. */
    static List<JavadocExample> in(Path file, String source) {
        List<JavadocExample> examples = new ArrayList<>();
        Matcher matcher = EXAMPLE.matcher(source);
        while (matcher.find()) {
            int line = (int) source.substring(0, matcher.start(1)).lines().count() + 1;
            examples.add(new JavadocExample(
                    file, line, MARGIN.matcher(matcher.group(1)).replaceAll("")));
        }
        return examples;
    }

    /** Whether it is a piece of a document. */
    boolean isJson() {
        return code.startsWith("{");
    }

    /** Whether it declares something, which can be compiled and not run. */
    boolean isDeclaration() {
        return DECLARATION.matcher(code).lookingAt();
    }
}
