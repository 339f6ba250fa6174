package io.github.strategydocs.cli;

import io.github.strategydocs.json.JsonForm;
import io.github.strategydocs.json.StrategyJson;
import io.github.strategydocs.model.Strategy;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code strategy format}. The pretty form replaces the file; the canonical form, which is for machines, does not, since
 * whoever asks for it hardly wants to lose the lines that people read.
 */
@CommandLine.Command(
        name = "format",
        description = {
            "Writes strategy documents in the form that people read, in place: two-space indent, the order of the "
                    + "format, and the ids that were missing."
        },
        sortOptions = false)
final class FormatCommand extends Command {

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "The documents; '-' is standard input, and is written to standard output.")
    private List<String> files = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write instead; '-' is standard output. For one document.")
    @Nullable
    private String output;

    @Option(names = "--check", description = "Write nothing; list the files that are not in the form, and exit with 1.")
    private boolean check;

    @Option(
            names = "--canonical",
            description = "Take the canonical form, which equal documents share, and write it to standard output.")
    private boolean canonical;

    @Option(names = "--digest", description = "Write nothing; print the SHA-256 of the canonical form.")
    private boolean digest;

    @Option(names = "--strict", description = "Refuse what the format does not know, where reading otherwise warns.")
    private boolean strict;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    FormatCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        checkWords();
        Documents documents = new Documents(surroundings(), strict);
        StringBuilder lines = new StringBuilder();
        Progress progress = new Progress(surroundings(), files.size());
        int code = ExitCode.FINE;
        for (String file : files) {
            progress.next(file);
            try {
                code = Math.max(code, format(documents, file, progress, lines));
            } catch (UnusableException e) {
                progress.clear();
                tell("strategy: " + e.getMessage());
                code = ExitCode.UNUSABLE;
            }
        }
        progress.clear();
        if (check || digest) {
            results(output == null ? Results.STANDARD_STREAM : output).write(lines.toString());
        }
        return code;
    }

    private void checkWords() {
        boolean oneResult = !check && !digest && (output != null || canonical);
        if (oneResult && files.size() > 1) {
            throw new ParameterException(spec.commandLine(), "the result is one document: give one FILE.");
        }
        if (check && digest) {
            throw new ParameterException(
                    spec.commandLine(), "--check and --digest answer different questions: ask one.");
        }
    }

    private int format(Documents documents, String file, Progress progress, StringBuilder lines) {
        Document document = documents.read(file);
        progress.clear();
        new ProblemText(surroundings().err(), new Colours(surroundings().isColourful())).print(document);
        if (!document.read().isUsable()) {
            throw new UnusableException(document.name() + " is left as it is: it is no document that can be used");
        }
        Strategy strategy = document.read().strategy();
        if (digest) {
            lines.append(StrategyJson.digest(strategy))
                    .append(files.size() > 1 ? "  " + document.name() : "")
                    .append('\n');
            return ExitCode.FINE;
        }
        byte[] form = StrategyJson.write(strategy, canonical ? JsonForm.CANONICAL : JsonForm.PRETTY);
        boolean isInForm = document.source().isExactly(form);
        if (check) {
            lines.append(isInForm ? "" : document.name() + "\n");
            return isInForm ? ExitCode.FINE : ExitCode.NO;
        }
        write(file, form, isInForm);
        return ExitCode.FINE;
    }

    private void write(String file, byte[] form, boolean isInForm) {
        if (output != null) {
            results(output).write(form);
        } else if (canonical) {
            results(Results.STANDARD_STREAM).write(form);
        } else if (!isInForm || file.equals(Results.STANDARD_STREAM)) {
            results(file).write(form);
        }
    }
}
