package io.github.strategydocs.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.strategydocs.interop.CsvTable;
import io.github.strategydocs.interop.Export;
import io.github.strategydocs.interop.Loss;
import io.github.strategydocs.interop.StrategyCsv;
import io.github.strategydocs.json.internal.ArgumentsJson;
import io.github.strategydocs.metamodel.Constants;
import io.github.strategydocs.model.Strategy;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * {@code strategy convert}. What the target cannot hold is said, and is for the caller to judge: the result is written all the
 * same, and only {@code --fail-on-loss} makes a no of it.
 */
final class ConvertCommand extends Command {

    private static final Syntax SYNTAX = Syntax.of(
                    "convert",
                    "Writes a strategy document in another form: json, yaml, stratml1 (a strategic plan), stratml2 (a "
                            + "performance plan or report), gsa (the report of the Digital Government Strategy), or a "
                            + "table for a spreadsheet: csv-actions, csv-risks or csv-stakeholders.")
            .files(1, 1, "The document; '-' is standard input.")
            .value(
                    "--from",
                    "FORM",
                    "The form it has: json, yaml, stratml (of either part), gsa, or csv-actions, csv-risks or "
                            + "csv-stakeholders. Where it is left out, the ending of the name says it (json, yaml, yml, "
                            + "xml or stratml), or else the content: XML is stratml, an object with items and nothing that "
                            + "every strategy has, such as a version, gsa, another object json, and the rest yaml. Of a "
                            + "table it has to be said.")
            .value(
                    "--into",
                    "PLAN",
                    "The strategy document that a table was written from: rows change the elements with their ids, and "
                            + "what no column speaks of stays as it is. It may be the output too.")
            .value(
                    "--to",
                    "FORM",
                    "The form to write: json, yaml, stratml1, stratml2, gsa, csv-actions, csv-risks or "
                            + "csv-stakeholders.")
            .output("Where to write; '-', the default, is standard output.")
            .value("--losses", "FILE", "Where to write, as JSON, what the form cannot hold and what reading warned of.")
            .flag(
                    "--fail-on-loss",
                    "Exit with 1 where the form cannot hold something, or where reading left something out; the result is "
                            + "written all the same.")
            .flag(
                    "--strict",
                    "Refuse a document that is not what its own form asks for, of which reading otherwise warns; what is only "
                            + "worth knowing stays a warning.");

    private static final int MOST_LOSSES = 100;

    ConvertCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Syntax syntax() {
        return SYNTAX;
    }

    @Override
    int run(Given given) {
        Documents documents = documents(given.has("--strict"));
        String file = given.files().get(0);
        Optional<SourceForm> from = from(given);
        TargetForm to = to(given);
        checkInto(given, from);
        checkOutputs(given);
        Optional<String> plan = given.value("--into");
        Intake intake = plan.isPresent()
                ? readInto(
                        documents,
                        plan.get(),
                        file,
                        from.flatMap(SourceForm::table).orElseThrow())
                : read(documents, file, from);
        Export export = to.write(intake.strategy().orElseThrow());
        Results document = results(given, to.form(), given.list("--into"));
        Optional<Results> losses = given.value("--losses").map(target -> results(target, ResultForm.JSON, List.of()));
        document.write(export.bytes());
        tellLosses(export.losses(), to);
        losses.ifPresent(results -> results.write(losses(export, intake.remarks())));
        boolean isLess = !export.losses().isEmpty() || intake.leftOut() > 0;
        return given.has("--fail-on-loss") && isLess ? ExitCode.NO : ExitCode.FINE;
    }

    /** Tells as many losses as reading tells warnings, and how many there are. */
    private void tellLosses(List<Loss> losses, TargetForm to) {
        losses.stream().limit(MOST_LOSSES).forEach(loss -> tell("lost: " + loss));
        int more = losses.size() - MOST_LOSSES;
        if (more > 0) {
            tell("… and " + String.format(Locale.ROOT, "%,d", more) + " more; --losses FILE lists them all");
        }
        if (!losses.isEmpty()) {
            tell((losses.size() == 1 ? "1 thing is" : String.format(Locale.ROOT, "%,d", losses.size()) + " things are")
                    + " lost in " + Constants.nameOf(to));
        }
    }

    private Intake read(Documents documents, String file, Optional<SourceForm> from) {
        byte[] bytes = documents.bytes(file);
        SourceForm form = from.orElseGet(() -> SourceForm.of(file, bytes));
        String name = Documents.displayName(file);
        return told(
                name, form.read(name, bytes, documents.options(), surroundings().isColourful()), form.table());
    }

    private Intake readInto(Documents documents, String plan, String file, CsvTable table) {
        Intake whole = read(documents, plan, Optional.empty());
        Strategy strategy = whole.strategy().orElseThrow();
        String name = Documents.displayName(file);
        Intake changed = told(
                name,
                Intake.of(name, StrategyCsv.into(strategy, table, documents.bytes(file), documents.options())),
                Optional.of(table));
        return changed.after(whole);
    }

    /** What was read, after its problems were told. */
    private Intake told(String name, Intake intake, Optional<CsvTable> table) {
        surroundings().err().print(intake.text());
        if (intake.strategy().isEmpty()) {
            String what =
                    table.map(rows -> "table of " + Constants.nameOf(rows)).orElse("strategy document");
            throw new UnusableException(name + " is no " + what + " that can be used");
        }
        return intake;
    }

    private Optional<SourceForm> from(Given given) {
        if (given.has("--from")) {
            return Optional.of(Choice.of(SourceForm.class).in(given, "--from", SourceForm.JSON, this::mistake));
        }
        if (SourceForm.isTable(given.files().get(0))) {
            throw mistake("a table does not say what stands in it: add --from csv-actions, --from csv-risks or --from "
                    + "csv-stakeholders.");
        }
        return Optional.empty();
    }

    private void checkInto(Given given, Optional<SourceForm> from) {
        if (given.value("--into").isPresent() && from.flatMap(SourceForm::table).isEmpty()) {
            throw mistake("--into is for tables: add --from csv-actions, --from csv-risks or --from csv-stakeholders.");
        }
    }

    private TargetForm to(Given given) {
        if (!given.has("--to")) {
            throw mistake("--to is missing: say which form to write, such as --to yaml.");
        }
        return Choice.of(TargetForm.class).in(given, "--to", TargetForm.JSON, this::mistake);
    }

    private void checkOutputs(Given given) {
        String output = given.value("--output", Results.STANDARD_STREAM);
        Optional<String> losses = given.value("--losses");
        if (losses.filter(target -> isSamePlace(target, output)).isPresent()) {
            throw mistake("the document and --losses go to the same place: name another file for one of them.");
        }
    }

    private static byte[] losses(Export export, List<Intake.Remark> warnings) {
        return JsonText.object(json -> {
            json.writeArrayFieldStart("losses");
            for (Loss loss : export.losses()) {
                json.writeStartObject();
                json.writeStringField("path", loss.path().toString());
                json.writeStringField("reason", loss.reason());
                JsonText.text(json, "readAs", loss.readAs().orElse(null));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("warnings");
            for (Intake.Remark warning : warnings) {
                write(json, warning);
            }
            json.writeEndArray();
        });
    }

    private static void write(JsonGenerator json, Intake.Remark warning) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", warning.file());
        json.writeStringField("code", warning.code());
        json.writeStringField("source", warning.source());
        json.writeNumberField("line", warning.line());
        json.writeNumberField("column", warning.column());
        json.writeStringField("message", warning.message());
        JsonText.text(json, "hint", warning.hint().orElse(null));
        ArgumentsJson.write(json, warning.arguments());
        json.writeEndObject();
    }
}
