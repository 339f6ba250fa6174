package io.github.strategydocs.cli;

import io.github.strategydocs.report.PlainText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/** Finds the command that the words ask for, runs it, and turns whatever happens into an exit code. */
final class Cli {

    private static final char REPLACEMENT = '\uFFFD';
    private static final List<String> COMMANDS = List.of(
            "validate",
            "smart",
            "questions",
            "rules",
            "format",
            "convert",
            "diff",
            "apply",
            "merge",
            "history",
            "overview",
            "compare-corpus",
            "report",
            "map",
            "publish",
            "schema",
            "new");

    private final Surroundings surroundings;
    private final List<String> words;
    private boolean debug;

    private Cli(Surroundings surroundings, List<String> words) {
        this.surroundings = surroundings;
        boolean isForHelp = !words.isEmpty() && words.get(0).equals("help");
        this.words = isForHelp ? wordsForHelp(words) : words;
    }

    static int run(Surroundings surroundings, String... args) {
        int code = new Cli(surroundings, Arrays.asList(args)).run();
        surroundings.out().flush();
        surroundings
                .out()
                .failure()
                .ifPresent(why -> surroundings
                        .err()
                        .println("strategy: standard output cannot be written: " + PlainText.line(why)));
        surroundings.err().flush();
        // A result that nobody received must not pass for one that was given.
        if (code != ExitCode.FAULT && surroundings.out().isReaderGone()) {
            return ExitCode.PIPE_CLOSED;
        }
        return surroundings.out().checkError() ? Math.max(code, ExitCode.UNUSABLE) : code;
    }

    private int run() {
        try {
            return dispatch();
        } catch (UsageException mistake) {
            return explain(mistake);
        } catch (RuntimeException | Error fault) {
            return Faults.report(surroundings, fault, debug);
        }
    }

    /** {@code help validate} is {@code validate --help}. */
    private static List<String> wordsForHelp(List<String> words) {
        return words.size() == 1 ? List.of("--help") : List.of(words.get(1), "--help");
    }

    private int dispatch() {
        refuseGarbled();
        Command command = words.isEmpty() ? null : command(words.get(0), surroundings);
        if (command == null) {
            refuseUnknown();
            new PicocliWords(surroundings, syntaxes()).read(words.toArray(String[]::new));
            return ExitCode.FINE;
        }
        Optional<Given> given = PlainWords.read(command.syntax(), words.subList(1, words.size()));
        if (given.isEmpty()) {
            given = new PicocliWords(surroundings, List.of(command.syntax()))
                    .read(command.syntax(), words.toArray(String[]::new));
        }
        if (given.isEmpty()) {
            return ExitCode.FINE;
        }
        debug = given.get().has(Syntax.DEBUG.name());
        return command.run(given.get());
    }

    /** Where the locale has no letters but those of ASCII, the JVM has already lost the others. */
    private void refuseGarbled() {
        for (String word : words) {
            if (word.indexOf(REPLACEMENT) >= 0) {
                throw new UsageException(
                        "'" + word + "' holds letters that this locale cannot express; set LC_ALL=C.UTF-8, or another "
                                + "locale with UTF-8, and try again.",
                        "strategy");
            }
        }
    }

    private void refuseUnknown() {
        if (!words.isEmpty() && !words.get(0).startsWith("-")) {
            String hint = Nearest.to(words.get(0), COMMANDS)
                    .map(name -> "did you mean " + name + "?")
                    .orElse("there are " + String.join(", ", COMMANDS) + ".");
            throw new UsageException("there is no command \"" + words.get(0) + "\"; " + hint, "strategy");
        }
    }

    private int explain(UsageException mistake) {
        surroundings.err().println("strategy: " + PlainText.line(String.valueOf(mistake.getMessage())));
        surroundings.err().println("Try '" + mistake.command() + " --help'.");
        return ExitCode.UNUSABLE;
    }

    /** Only the one that is asked for is made: a process should not wait for the others. */
    @Nullable
    private static Command command(String name, Surroundings surroundings) {
        return switch (name) {
            case "validate" -> new ValidateCommand(surroundings);
            case "smart" -> new SmartCommand(surroundings);
            case "questions" -> new QuestionsCommand(surroundings);
            case "rules" -> new RulesCommand(surroundings);
            case "format" -> new FormatCommand(surroundings);
            case "convert" -> new ConvertCommand(surroundings);
            case "diff" -> new DiffCommand(surroundings);
            case "apply" -> new ApplyCommand(surroundings);
            case "merge" -> new MergeCommand(surroundings);
            case "history" -> new HistoryCommand(surroundings);
            case "overview" -> new OverviewCommand(surroundings);
            case "compare-corpus" -> new CompareCorpusCommand(surroundings);
            case "report" -> new ReportCommand(surroundings);
            case "map" -> new MapCommand(surroundings);
            case "publish" -> new PublishCommand(surroundings);
            case "schema" -> new SchemaCommand(surroundings);
            case "new" -> new NewCommand(surroundings);
            default -> null;
        };
    }

    private List<Syntax> syntaxes() {
        List<Syntax> all = new ArrayList<>();
        for (Command command : commands(surroundings)) {
            all.add(command.syntax());
        }
        return all;
    }

    /** All commands there are. */
    static List<Command> commands(Surroundings surroundings) {
        List<Command> all = new ArrayList<>();
        for (String name : COMMANDS) {
            all.add(Objects.requireNonNull(command(name, surroundings)));
        }
        return all;
    }
}
