package io.github.strategydocs.cli;

import io.github.strategydocs.cli.given.Given;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The class by which an example is compiled and run.
 *
 * <p>An expression that stands alone with a comment behind it says what it comes to: {@code date.lastDay();  // 2027-03-31}.
 * In the class the one is compared with the other, so that what is said is true.
 */
final class ExampleClass {

    /** No declaration, no assignment, and nothing that only prints. */
    private static final Pattern CLAIM = Pattern.compile(
            "(?s)(?!return |throw |System\\.|[\\w.]+(<.*>)?(\\[])? \\w+ = |\\w+ = )(?<value>.*);\\s+// (?<said>.*)");

    private static final Pattern END_OF_STATEMENT = Pattern.compile("\\s*(//.*|.*[;{}](\\s+//.*)?)?");

    private final JavadocExample example;
    private final String header;
    private final List<Integer> claims = new ArrayList<>();

    ExampleClass(JavadocExample example) {
        this.example = example;
        this.header = example.isDeclaration()
                ? "    @Override protected void show() {}\n    abstract class Declared {\n"
                : "    @Override protected void show() throws Exception {\n";
    }

    /** The text of the class. */
    String text(String name) {
        String body = example.isDeclaration() ? example.code() : withClaims();
        String lines = claims.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return opening(name) + body + "\n    }\n    @Override protected Set<Integer> claims() { return Set.of(" + lines
                + "); }\n}\n";
    }

    private String opening(String name) {
        boolean isForJackson3 = example.file().toString().contains("strategy-jackson3");
        return (isForJackson3 ? JavaProgram.JACKSON_3 : "") + JavaProgram.IMPORTS + "public class " + name + " extends "
                + Given.class.getName() + " {\n" + header;
    }

    /** The line of the source for one of the class. */
    long lineInSource(long lineInClass) {
        return example.line() + lineInClass - opening("").lines().count() - 1;
    }

    private String withClaims() {
        StringBuilder body = new StringBuilder();
        StringBuilder statement = new StringBuilder();
        int line = example.line();
        for (String text : example.code().split("\n", -1)) {
            statement.append(text).append('\n');
            if (END_OF_STATEMENT.matcher(text).matches()) {
                body.append(withClaim(statement.toString(), line)).append('\n');
                statement.setLength(0);
            }
            line++;
        }
        return body.append(statement).toString();
    }

    /** The statement without the line feed at its end. */
    private String withClaim(String statement, int lastLine) {
        Matcher matcher = CLAIM.matcher(statement.strip());
        if (!matcher.matches()) {
            return statement.substring(0, statement.length() - 1);
        }
        claims.add(lastLine);
        String said = matcher.group("said").replace("\\", "\\\\").replace("\"", "\\\"");
        return "says(" + lastLine + ", \"" + said + "\", " + matcher.group("value") + ");";
    }
}
