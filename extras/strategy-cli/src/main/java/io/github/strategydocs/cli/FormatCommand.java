package io.github.strategydocs.cli;

import io.github.strategydocs.json.JsonForm;
import io.github.strategydocs.json.StrategyJson;
import io.github.strategydocs.model.Strategy;

/**
 * {@code strategy format}. The pretty form replaces the file; the canonical form, which is for machines, does not, since
 * whoever asks for it hardly wants to lose the lines that people read.
 */
final class FormatCommand extends Command {

    private static final Syntax SYNTAX = Syntax.of(
                    "format",
                    "Writes strategy documents in the form that people read, in place: two-space indent, the order of "
                            + "the format, and the ids that were missing.")
            .files(1, Integer.MAX_VALUE, "The documents; '-' is standard input, and is written to standard output.")
            .output("Where to write instead; '-' is standard output. For one document.")
            .flag("--check", "Write nothing; list the files that are not in the form, and exit with 1.")
            .flag(
                    "--canonical",
                    "Take the canonical form, which equal documents share, and write it to standard output.")
            .flag("--digest", "Write nothing; print the SHA-256 of the canonical form.")
            .flag("--strict", "Refuse what the format does not know, where reading otherwise warns.");

    FormatCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Syntax syntax() {
        return SYNTAX;
    }

    @Override
    int run(Given given) {
        boolean isQuestion = given.has("--check") || given.has("--digest");
        checkWords(given, isQuestion);
        Documents documents = documents(given.has("--strict"));
        StringBuilder lines = new StringBuilder();
        Progress progress = new Progress(surroundings(), given.files().size());
        int code = ExitCode.FINE;
        for (String file : given.files()) {
            progress.next(file);
            try {
                code = Math.max(code, format(documents, file, given, progress, lines));
            } catch (UnusableException e) {
                progress.clear();
                tell("strategy: " + e.getMessage());
                code = ExitCode.UNUSABLE;
            }
        }
        progress.clear();
        if (isQuestion) {
            results(given, ResultForm.TEXT).write(lines.toString());
        }
        return code;
    }

    private void checkWords(Given given, boolean isQuestion) {
        boolean isOneResult = !isQuestion && (given.has("--output") || given.has("--canonical"));
        if (isOneResult && given.files().size() > 1) {
            throw mistake("the result is one document: give one FILE.");
        }
        if (given.has("--check") && given.has("--digest")) {
            throw mistake("--check and --digest answer different questions: ask one.");
        }
    }

    private int format(Documents documents, String file, Given given, Progress progress, StringBuilder lines) {
        Document document = documents.read(file);
        progress.clear();
        surroundings().err().print(document.problems(surroundings().isColourful()));
        if (!document.read().isUsable()) {
            throw new UnusableException(document.name() + " is left as it is: it is no document that can be used"
                    + document.disguise().map(words -> "; " + words).orElse(""));
        }
        Strategy strategy = document.read().strategy();
        if (given.has("--digest")) {
            lines.append(StrategyJson.digest(strategy))
                    .append(given.files().size() > 1 ? "  " + document.name() : "")
                    .append('\n');
            return ExitCode.FINE;
        }
        boolean isCanonical = given.has("--canonical");
        String target = given.value("--output", isCanonical ? Results.STANDARD_STREAM : file);
        if (document.isYaml() && (given.has("--check") || isWrittenInPlace(file, target))) {
            throw new UnusableException(
                    document.name() + " is left as it is: it is YAML, and this is the form of JSON; "
                            + "'strategy convert " + file + " --to json -o " + ResultForm.JSON.nameFor(file)
                            + "' makes JSON of it");
        }
        byte[] form = StrategyJson.write(strategy, isCanonical ? JsonForm.CANONICAL : JsonForm.PRETTY);
        boolean isInForm = document.source().isExactly(form);
        if (given.has("--check")) {
            lines.append(isInForm ? "" : document.name() + "\n");
            return isInForm ? ExitCode.FINE : ExitCode.NO;
        }
        if (!isInForm || !target.equals(file) || file.equals(Results.STANDARD_STREAM)) {
            results(target, ResultForm.JSON, given.files()).write(form);
        }
        return ExitCode.FINE;
    }

    private static boolean isWrittenInPlace(String file, String target) {
        return target.equals(file) && !file.equals(Results.STANDARD_STREAM);
    }
}
