package io.github.strategydocs.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The questions that a strategy must answer.
 *
 * <p>They offer a second way to use the rules: a draft can be developed question by question. A document contains the
 * replies as {@linkplain io.github.strategydocs.model.Answer answers}, in prose first.
 *
 * <pre>{@code
 * Questions.all().forEach(question -> System.out.println(question.wording()));
 * }</pre>
 *
 * <p>Called, not implemented, by users. Safe to use from any thread.
 */
public final class Questions {

    private static final String RESOURCE = "questions.txt";
    private static final int LINES_EACH = 3;

    private Questions() {}

    /** Holds the questions once somebody asks for them: few programs do. */
    private static final class Holder {

        private static final List<Entry> ENTRIES = parse(text());
        private static final List<Question> ALL =
                ENTRIES.stream().map(Entry::question).toList();
        private static final Map<String, Set<String>> OBJECTORS = ENTRIES.stream()
                .collect(Collectors.toMap(entry -> entry.question().id(), Entry::objectors));
    }

    /** A question, and those of its rules that only object. */
    private record Entry(Question question, Set<String> objectors) {}

    /**
     * All questions, in the order in which they are asked.
     *
     * @return an unmodifiable list
     */
    public static List<Question> all() {
        return Holder.ALL;
    }

    /**
     * A question by id.
     *
     * @param id the id
     * @return the question, or empty if none has that id
     */
    public static Optional<Question> find(String id) {
        Objects.requireNonNull(id, "id");
        for (Question question : all()) {
            if (question.id().equals(id)) {
                return Optional.of(question);
            }
        }
        return Optional.empty();
    }

    /** Whether what a rule looks at is beside a question of its own, so that it can object to an answer and gives none. */
    static boolean onlyObjects(Question question, RuleMetadata rule) {
        return Holder.OBJECTORS.getOrDefault(question.id(), Set.of()).contains(rule.id());
    }

    private static List<Entry> parse(String text) {
        List<String> lines = new ArrayList<>();
        for (String line : text.lines().toList()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                lines.add(line);
            }
        }
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i + LINES_EACH <= lines.size(); i += LINES_EACH) {
            List<String> rules = new ArrayList<>();
            Set<String> objectors = new HashSet<>();
            for (String name : List.of(lines.get(i + 2).split(" "))) {
                String rule = name.startsWith("(") ? name.substring(1, name.length() - 1) : name;
                rules.add(rule);
                if (!rule.equals(name)) {
                    objectors.add(rule);
                }
            }
            entries.add(new Entry(new Question(lines.get(i), lines.get(i + 1), rules), objectors));
        }
        return entries;
    }

    private static String text() {
        try (InputStream stream = Questions.class.getResourceAsStream(RESOURCE)) {
            return new String(Objects.requireNonNull(stream, RESOURCE).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
