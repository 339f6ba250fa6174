package io.github.strategydocs.cli;

import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.report.CheckedDocument;
import io.github.strategydocs.report.ReportFormat;
import io.github.strategydocs.report.ReportOptions;
import io.github.strategydocs.report.ReportWriter;
import io.github.strategydocs.validation.Profile;
import io.github.strategydocs.validation.ValidationReport;
import io.github.strategydocs.validation.ValidationRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** {@code strategy validate}: what is wrong with a text, and what the rules find in the document. */
final class ValidateCommand extends Command {

    private static final Syntax SYNTAX = Syntax.of(
                    "validate", "Says what is wrong with strategy documents, and what to do about it.")
            .files(1, Integer.MAX_VALUE, "The documents; '-' is standard input.")
            .value(
                    ProfileChoice.OPTION,
                    ProfileChoice.ARGUMENT,
                    "draft, consultation, publication, or a file that holds a profile of your own; without it, each "
                            + "document's own status decides.")
            .list(OwnRules.OPTION, OwnRules.ARGUMENT, OwnRules.HELP)
            .value(Beside.PREVIOUS, "FILE", "The version before, for the rules that compare.")
            .list(
                    Beside.HISTORY,
                    "FILE",
                    "All versions before, oldest first, for the rules that count how often something happened; the last of "
                            + "them is the version before, where --previous names no other.")
            .list(Beside.RELATED, "FILE", "The documents to which these refer, such as a parent.")
            .value(
                    Beside.CORPUS,
                    "DIR",
                    "A folder with the strategies of others, for the rules that look for copied text.")
            .value("--as-of", "DATE", "The day of checking, such as 2027-03-31, for the rules about what is overdue.")
            .flag(CheckedEdition.OPTION, CheckedEdition.HELP)
            .value(
                    "--fail-on",
                    "SEVERITY",
                    "From which severity on to exit with 1: error (the default), warning, info or never.")
            .value(KnownFile.READ, "FILE", "The findings that were there before, which are held back.")
            .value(
                    KnownFile.WRITE,
                    "FILE",
                    "Where to write which findings are known from now on: all that are found; or, with --known, those "
                            + "of them that are found still.")
            .value(
                    "--format",
                    "FORMAT",
                    "text (the default), json, sarif, junit, markdown or github. Findings of every form are about the whole "
                            + "document and name what is internal; for the public, check what 'strategy publish' writes.")
            .flag("--strict", "Refuse what the format does not know, where reading otherwise warns.")
            .output("Where to write the result; '-', the default, is standard output.");

    ValidateCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Syntax syntax() {
        return SYNTAX;
    }

    /**
     * What stays the same from file to file.
     *
     * @param profile the profile, or empty if each document decides
     * @param rules the rules that count
     * @param beside what they are checked against
     * @param asOf the day of checking, or empty
     * @param edition whether they are for the public
     * @param failOn from which severity on the answer is no
     * @param known the findings that were there before
     */
    private record Terms(
            Optional<Profile> profile,
            OwnRules rules,
            Beside beside,
            Optional<LocalDate> asOf,
            CheckedEdition edition,
            FailOn failOn,
            KnownFile known) {}

    @Override
    int run(Given given) {
        List<String> files = given.files();
        checkFiles(files, given);
        checkTargets(given);
        FailOn failOn = Choice.of(FailOn.class).in(given, "--fail-on", FailOn.ERROR, this::mistake);
        ReportFormat format = Choice.of(ReportFormat.class).in(given, "--format", ReportFormat.TEXT, this::mistake);
        Optional<LocalDate> asOf = asOf(given);
        Documents documents = documents(given.has("--strict"));
        OwnRules rules = OwnRules.in(given, documents);
        Optional<Profile> profile = ProfileChoice.in(given, documents, rules, this::mistake);
        KnownFile known = new KnownFile(given, documents);
        Beside beside = new Beside(given, surroundings(), documents);
        Terms terms = new Terms(profile, rules, beside, asOf, new CheckedEdition(given), failOn, known);
        Results results = results(given, formOf(format));
        ReportWriter writer = format.to(results.stream(), options(results, failOn));
        Progress progress = new Progress(surroundings(), files.size());
        int code = ExitCode.FINE;
        for (String file : files) {
            progress.next(file);
            CheckedDocument checked = check(documents, file, terms);
            progress.clear();
            tellProfile(format, checked);
            writer.add(checked);
            code = Math.max(code, codeOf(checked, terms));
        }
        writer.end();
        results.complete();
        writeKnown(given, known, code);
        return code;
    }

    private static ResultForm formOf(ReportFormat format) {
        return switch (format) {
            case JSON -> ResultForm.JSON;
            case SARIF -> ResultForm.SARIF;
            case JUNIT -> ResultForm.JUNIT;
            case MARKDOWN -> ResultForm.MARKDOWN;
            case TEXT, GITHUB -> ResultForm.TEXT;
        };
    }

    private void checkTargets(Given given) {
        String output = given.value("--output", Results.STANDARD_STREAM);
        if (given.value(KnownFile.WRITE)
                .filter(target -> isSamePlace(target, output))
                .isPresent()) {
            throw mistake("the report and the known findings cannot go to one place: give --write-known another FILE.");
        }
    }

    /** What could not be read may hold what is known, so that nothing is forgotten of it. */
    private void writeKnown(Given given, KnownFile known, int code) {
        Optional<String> target = given.value(KnownFile.WRITE);
        if (target.isEmpty()) {
            return;
        }
        if (code == ExitCode.UNUSABLE) {
            tell("strategy: " + target.get() + " is not written: not every document could be checked");
        } else {
            results(target.get(), ResultForm.JSON, given.list(KnownFile.READ)).write(known.text());
        }
    }

    private void checkFiles(List<String> files, Given given) {
        if (given.has(Beside.PREVIOUS) && files.size() > 1) {
            throw mistake("--previous is the version before of one document: give one FILE.");
        }
        if (given.has(Beside.HISTORY) && files.size() > 1) {
            throw mistake("--history is about the versions of one document: give one FILE, and --history before each "
                    + "version before it.");
        }
    }

    private ReportOptions options(Results results, FailOn failOn) {
        return failOn.in(ReportOptions.standard()
                .withColour(results.isStandardOutput() && surroundings().isColourful()));
    }

    /** People should know it, and programs need not. */
    private void tellProfile(ReportFormat format, CheckedDocument checked) {
        if (format != ReportFormat.TEXT && checked.profile().isPresent()) {
            tell(checked.name() + ": profile " + checked.profile().get());
        }
    }

    private CheckedDocument check(Documents documents, String file, Terms terms) {
        try {
            return check(documents.read(file), terms);
        } catch (UnusableException e) {
            return unreadable(file, e);
        }
    }

    private CheckedDocument check(Document document, Terms terms) {
        if (!document.read().isUsable()) {
            document.disguise().ifPresent(words -> tell("strategy: " + document.name() + ": " + words));
            CheckedDocument unusable =
                    CheckedDocument.unusable(document.name(), document.read()).withSource(document.source());
            return terms.profile().isPresent()
                    ? unusable.withProfile(terms.profile().get().name())
                    : unusable;
        }
        Strategy strategy = document.read().strategy();
        Profile profile = terms.profile().isPresent() ? terms.profile().get() : Profile.forStatusOf(strategy);
        ValidationRequest request =
                request(strategy, terms).withSource(document.read().sourceMap());
        ValidationReport report =
                terms.known().holdBack(terms.rules().validator(profile).validate(request));
        return CheckedDocument.of(document.name(), document.read(), report).withSource(document.source());
    }

    private CheckedDocument unreadable(String file, UnusableException obstacle) {
        tell("strategy: " + obstacle.getMessage());
        String wrong = obstacle.file().orElse(Documents.displayName(file));
        return CheckedDocument.unreadable(wrong, String.valueOf(obstacle.getMessage()));
    }

    private static ValidationRequest request(Strategy strategy, Terms terms) {
        ValidationRequest request = terms.beside().request(strategy);
        request = terms.asOf().isPresent() ? request.withAsOf(terms.asOf().get()) : request;
        return terms.edition().of(request);
    }

    private static int codeOf(CheckedDocument checked, Terms terms) {
        if (checked.report().isEmpty()) {
            return ExitCode.UNUSABLE;
        }
        return terms.failOn().isReachedBy(checked.report().get()) ? ExitCode.NO : ExitCode.FINE;
    }
}
