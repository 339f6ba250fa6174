package io.github.strategydocs.validation.internal.document;

import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.metamodel.Kind;
import io.github.strategydocs.validation.Located;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.internal.BuiltInRule;
import io.github.strategydocs.validation.internal.FoundPhrases.InText;
import io.github.strategydocs.validation.internal.FreeText;
import io.github.strategydocs.validation.internal.FreeTexts;
import io.github.strategydocs.validation.internal.Said;
import io.github.strategydocs.validation.internal.SeeksPhrases;
import io.github.strategydocs.validation.internal.document.PlaceholderText.Found;
import io.github.strategydocs.validation.internal.text.Phrases;
import io.github.strategydocs.value.PartialDate;
import java.util.List;
import java.util.Optional;

/** {@code document/placeholder}. */
final class Placeholder extends BuiltInRule implements SeeksPhrases {

    Placeholder() {
        super(RuleMetadata.builder("document/placeholder")
                .title("Text that stands for text to come")
                .why("Readers take a published sentence for what you mean, and this one was never written.")
                .remedy(
                        "Write what is meant, or leave the attribute out: what is absent is seen to be absent. If it is "
                                + "still to be decided, say who decides by when.")
                .inDraft(Severity.WARNING)
                .inPublication(Severity.ERROR)
                .build());
    }

    @Override
    public Phrases usualPhrases() {
        return PlaceholderText.PHRASES;
    }

    @Override
    public void check(RuleContext context) {
        FreeTexts texts = FreeTexts.in(context);
        context.lookedAt(texts.all().size() + 1);
        checkDate(context);
        for (List<Located<Described>> ofType : context.byType()) {
            checkMandatory(context, ofType);
        }
        for (InText suspect : texts.find(usualPhrases()).all()) {
            Optional<Found> found = PlaceholderText.in(suspect.text().text(), suspect.hits());
            if (found.isPresent()) {
                report(context, suspect.text(), found.get());
            }
        }
    }

    /** What the format asks for cannot be left out, so that it is there with nothing in it where nobody has written it. */
    private static void checkMandatory(RuleContext context, List<Located<Described>> ofType) {
        for (Attribute attribute : ofType.get(0).value().typeDescription().attributes()) {
            if (attribute.kind() != Kind.TEXT || !attribute.isMandatory()) {
                continue;
            }
            for (Located<Described> holder : ofType) {
                if (isBlank(attribute.valueIn(holder.value()).orElse(""))) {
                    context.finding(holder.path().attribute(attribute.name()))
                            .report("{place} is still to be written: there is nothing in it to read.");
                }
            }
        }
    }

    private static boolean isBlank(Object content) {
        if (content instanceof List<?> members) {
            for (Object member : members) {
                if (Said.anything((String) member)) {
                    return false;
                }
            }
            return true;
        }
        return !Said.anything((String) content);
    }

    /** A version must have a date, so that one that nobody knew is written with the year 0000, as conversions do. */
    private static void checkDate(RuleContext context) {
        PartialDate date = context.strategy().version().date();
        if (date.firstDay().getYear() == 0) {
            context.finding(ElementPath.ROOT.attribute("version").attribute("date"))
                    .argument("written", date.toString())
                    .report("{place} is still to be written: \"{written}\" stands for a date that nobody knew.");
        }
    }

    private static void report(RuleContext context, FreeText text, Found found) {
        context.finding(text.path())
                .argument("words", found.words())
                .atMost(found.certain() ? Severity.ERROR : Severity.WARNING)
                .report(
                        found.certain()
                                ? "{place} is still to be written: \"{words}\"."
                                : "{place} says \"{words}\", which reads like text still to be written.");
    }
}
