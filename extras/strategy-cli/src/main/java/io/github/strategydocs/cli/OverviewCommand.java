package io.github.strategydocs.cli;

import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.report.Overview;
import io.github.strategydocs.report.page.OverviewPage;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** {@code strategy overview}: many bodies' strategies side by side. */
final class OverviewCommand extends Command {

    private static final Syntax SYNTAX = Syntax.of(
                    "overview",
                    "Puts many bodies' strategies side by side: what each says to the parent's actions, which questions it "
                            + "answers, what is overdue, and what slipped.")
            .taking("DIR", 1, 1, "The folder with the bodies' documents.")
            .value("--parent", "FILE", "The strategy to which they respond.")
            .value("--previous", "DIR", "The folder with the versions before; documents match by their ids.")
            .value("--as-of", "DATE", "The day of the overview, such as 2027-03-31, for what is overdue.")
            .value(
                    ProfileChoice.OPTION,
                    ProfileChoice.ARGUMENT,
                    "draft, consultation, publication (the default), or a file that holds a profile.")
            .list(OwnRules.OPTION, OwnRules.ARGUMENT, OwnRules.HELP)
            .value("--format", "FORMAT", "text (the default), csv, json or html.")
            .flag(Editions.OPTION, Editions.HELP_FOR_HTML)
            .output("Where to write; '-', the default, is standard output.");

    OverviewCommand(Surroundings surroundings) {
        super(surroundings);
    }

    /** What the overview is written as. */
    private enum Format {
        TEXT(ResultForm.TEXT),
        CSV(ResultForm.CSV),
        JSON(ResultForm.JSON),
        HTML(ResultForm.HTML);

        private final ResultForm form;

        Format(ResultForm form) {
            this.form = form;
        }
    }

    @Override
    Syntax syntax() {
        return SYNTAX;
    }

    @Override
    int run(Given given) {
        Format format = Choice.of(Format.class).in(given, "--format", Format.TEXT, this::mistake);
        Documents documents = documents(false);
        Overview.Builder builder = Overview.builder();
        OwnRules rules = OwnRules.in(given, documents);
        ProfileChoice.in(given, documents, rules, this::mistake).ifPresent(builder::profile);
        builder.rules(rules.own());
        asOf(given).ifPresent(builder::asOf);
        Editions editions = new Editions(given, this::tell);
        UnaryOperator<Strategy> allowed = format == Format.HTML ? editions::allowed : UnaryOperator.identity();
        BiFunction<String, Strategy, Strategy> allowedOfMany =
                format == Format.HTML ? editions::allowed : (name, strategy) -> strategy;
        Optional<Strategy> parent =
                given.value("--parent").map(documents::readWhole).map(allowed);
        parent.ifPresent(builder::parent);
        Folder folder = new Folder(surroundings(), documents);
        Map<String, Strategy> before = new HashMap<>();
        if (given.has("--previous")) {
            folder.read(
                    given.list("--previous"),
                    (name, strategy) -> before.put(strategy.id(), allowedOfMany.apply(name, strategy)));
        }
        folder.read(given.files(), (name, strategy) -> {
            // The parent may lie beside the answers to it.
            if (!parent.map(Strategy::id).equals(Optional.of(strategy.id()))) {
                add(builder, name, allowedOfMany.apply(name, strategy), before);
            }
        });
        Overview overview = builder.build();
        overview.notes().forEach(note -> tell("strategy: " + note));
        results(given, format.form)
                .write(
                        switch (format) {
                            case TEXT -> overview.toText();
                            case CSV -> overview.toCsv();
                            case JSON -> overview.toJson();
                            case HTML -> page(overview, editions).html();
                        });
        return folder.unusable() > 0 ? ExitCode.UNUSABLE : ExitCode.FINE;
    }

    private static OverviewPage page(Overview overview, Editions editions) {
        OverviewPage page = OverviewPage.of(overview);
        return editions.isInternal() ? page.asInternal() : page;
    }

    private static void add(Overview.Builder builder, String name, Strategy strategy, Map<String, Strategy> before) {
        Strategy previous = before.get(strategy.id());
        if (previous == null) {
            builder.body(name, strategy);
        } else {
            builder.body(name, strategy, previous);
        }
    }
}
