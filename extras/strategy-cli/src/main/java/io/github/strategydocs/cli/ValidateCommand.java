package io.github.strategydocs.cli;

import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.validation.Profile;
import io.github.strategydocs.validation.ValidationRequest;
import io.github.strategydocs.validation.Validator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code strategy validate}: what is wrong with a text, and what the rules find in the document. */
@CommandLine.Command(
        name = "validate",
        description = "Says what is wrong with strategy documents, and what to do about it.",
        sortOptions = false)
final class ValidateCommand extends Command {

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "The documents; '-' is standard input.")
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--profile",
            paramLabel = "NAME",
            converter = Words.ToProfile.class,
            description = "draft, consultation or publication; without it, each document's own status decides.")
    @Nullable
    private Profile profile;

    @Option(names = "--previous", paramLabel = "FILE", description = "The version before, for the rules that compare.")
    @Nullable
    private String previous;

    @Option(
            names = "--related",
            paramLabel = "FILE",
            arity = "1..*",
            description = "The documents to which these refer, such as a parent.")
    private List<String> related = new ArrayList<>();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = Words.ToDate.class,
            description = "The day of checking, such as 2027-03-31, for the rules about what is overdue.")
    @Nullable
    private LocalDate asOf;

    @Option(
            names = "--public-edition",
            description = "The documents are for the public and must hold nothing internal.")
    private boolean publicEdition;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            defaultValue = "error",
            converter = Words.ToFailOn.class,
            description = "From which severity on to exit with 1: error (the default), warning, info or never.")
    private FailOn failOn = FailOn.ERROR;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            converter = Words.ToReportFormat.class,
            description = "text (the default) or json.")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(names = "--strict", description = "Refuse what the format does not know, where reading otherwise warns.")
    private boolean strict;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            defaultValue = Results.STANDARD_STREAM,
            description = "Where to write the result; '-', the default, is standard output.")
    private String output = Results.STANDARD_STREAM;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    ValidateCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        checkFiles();
        Documents documents = new Documents(surroundings(), strict);
        Strategy before = previous == null ? null : documents.readWhole(previous);
        List<Strategy> others = related.stream().map(documents::readWhole).toList();
        Results results = results(output);
        ReportWriter writer = writer(results);
        Progress progress = new Progress(surroundings(), files.size());
        int code = ExitCode.FINE;
        for (String file : files) {
            progress.next(file);
            Examined examined = examine(documents, file, before, others);
            progress.clear();
            writer.add(examined);
            code = Math.max(code, codeOf(examined));
        }
        writer.end();
        results.complete();
        return code;
    }

    /** {@code --related a.json plan.json}: the option takes every word after it, and the last one was meant for us. */
    private void checkFiles() {
        if (files.isEmpty() && related.size() > 1) {
            files.add(related.remove(related.size() - 1));
        }
        if (files.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "which document? Give a FILE, or '-' for standard input.");
        }
        if (previous != null && files.size() > 1) {
            throw new ParameterException(
                    spec.commandLine(), "--previous is the version before of one document: give one FILE.");
        }
    }

    private ReportWriter writer(Results results) {
        return format == ReportFormat.JSON
                ? new JsonReport(results.stream(), this::tell)
                : new TextReport(
                        results.stream(),
                        new Colours(results.isStandardOutput() && surroundings().isColourful()));
    }

    private Examined examine(Documents documents, String file, @Nullable Strategy before, List<Strategy> others) {
        Document document;
        try {
            document = documents.read(file);
        } catch (UnusableException e) {
            tell("strategy: " + e.getMessage());
            return Examined.unreadable(Documents.displayName(file), String.valueOf(e.getMessage()));
        }
        if (!document.read().isUsable()) {
            return new Examined(document.name(), document, null, profile, "");
        }
        Strategy strategy = document.read().strategy();
        Profile chosen = profile == null ? Profile.forStatusOf(strategy) : profile;
        ValidationRequest request = ValidationRequest.of(strategy)
                .withRelated(others)
                .withSource(document.read().sourceMap());
        request = before == null ? request : request.withPrevious(before);
        request = asOf == null ? request : request.withAsOf(asOf);
        request = publicEdition ? request.asPublicEdition() : request;
        return new Examined(document.name(), document, Validator.of(chosen).validate(request), chosen, "");
    }

    private int codeOf(Examined examined) {
        if (examined.report() == null) {
            return ExitCode.UNUSABLE;
        }
        return failOn.isReachedBy(examined.report()) ? ExitCode.NO : ExitCode.FINE;
    }
}
