package io.github.strategydocs.validation.internal.document;

import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.ReferenceTarget;
import io.github.strategydocs.model.Answer;
import io.github.strategydocs.model.Sections;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.model.StrategyIndex.Use;
import io.github.strategydocs.model.StrategyIndex.UseVisitor;
import io.github.strategydocs.validation.Located;
import io.github.strategydocs.validation.Question;
import io.github.strategydocs.validation.Questions;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.internal.BuiltInRule;
import io.github.strategydocs.validation.internal.Here;
import io.github.strategydocs.validation.internal.text.Spelling;
import io.github.strategydocs.value.Reference;
import java.util.IdentityHashMap;
import java.util.Optional;
import javax.annotation.Nullable;

/**
 * {@code document/reference-unresolved}: references into documents that were not given are left out, and said to be; so
 * are those of a public edition to what may have been withheld from it.
 */
final class ReferenceUnresolved extends BuiltInRule {

    ReferenceUnresolved() {
        super(RuleMetadata.builder("document/reference-unresolved")
                .title("A reference that leads nowhere")
                .why("Whatever was meant is not there: an owner nobody has heard of, a goal that nobody set.")
                .remedy("Correct the id, or add what it names; ids are compared letter by letter.")
                .inDraft(Severity.ERROR)
                .inPublication(Severity.ERROR)
                .build());
    }

    @Override
    public void check(RuleContext context) {
        IdentityHashMap<Strategy, SimilarIds> similar = new IdentityHashMap<>();
        context.index().forEachReference(new UseVisitor() {
            @Override
            public void visit(Use use, @Nullable Described element) {
                ReferenceTarget target = use.attribute().referenceTarget().orElseThrow();
                if (target.orText()) {
                    return;
                }
                if (element != null && Here.isPlain(use.text())) {
                    context.lookedAt();
                } else {
                    check(context, use, target, similar);
                }
            }
        });
        checkQuestions(context);
    }

    /** A question may be one of the body's own; one that is nearly a known one is probably that. */
    private static void checkQuestions(RuleContext context) {
        for (Located<Answer> answer : context.all(Answer.class)) {
            String id = answer.value().question();
            if (Questions.find(id).isEmpty()) {
                Optional<String> meant = nearlyCalled(id);
                if (meant.isPresent()) {
                    context.finding(answer.path().attribute("question"))
                            .about(id)
                            .atMost(Severity.INFO)
                            .argument("id", id)
                            .argument("suggestion", meant.get())
                            .report("{place} is \"{id}\", which is none that every strategy must answer; did you mean "
                                    + "\"{suggestion}\"?");
                }
            }
        }
    }

    private static Optional<String> nearlyCalled(String id) {
        for (Question question : Questions.all()) {
            if (Spelling.isSlip(id, question.id())) {
                return Optional.of(question.id());
            }
        }
        return Optional.empty();
    }

    private static void check(
            RuleContext context, Use use, ReferenceTarget target, IdentityHashMap<Strategy, SimilarIds> similar) {
        Reference reference = use.reference();
        if (reference.isElsewhere() && !target.elsewhere()) {
            context.lookedAt();
            report(
                    context,
                    use,
                    "{place}: \"{reference}\" leads into another document, where only an element of this "
                            + "one can stand.");
            return;
        }
        Optional<Strategy> document = context.document(reference);
        if (document.isEmpty()) {
            context.leftOut("the document \"" + documentOf(reference) + "\", into which it refers, was not given");
        } else if (isWithheld(context, reference, document.get(), target)) {
            context.leftOut("\"" + reference.id() + "\", to which it refers, may have been withheld from this public "
                    + "edition");
        } else {
            context.lookedAt();
            if (!isThere(document.get(), reference.id(), target)) {
                report(context, use, document.get(), similar);
            }
        }
    }

    /** What a public edition does not hold was there in the document of which it was made, for all that can be told. */
    private static boolean isWithheld(
            RuleContext context, Reference reference, Strategy document, ReferenceTarget target) {
        return context.isPublicEdition() && context.leadsHere(reference) && !isThere(document, reference.id(), target);
    }

    private static String documentOf(Reference reference) {
        String document = reference.document().orElseThrow();
        return reference.version().isPresent()
                ? document + "@" + reference.version().get()
                : document;
    }

    private static boolean isThere(Strategy document, String id, ReferenceTarget target) {
        return document.index().find(id).isPresent() || (target.section() && Sections.isName(id));
    }

    private static void report(
            RuleContext context, Use use, Strategy document, IdentityHashMap<Strategy, SimilarIds> similar) {
        String where = context.leadsHere(use.reference()) ? "this document" : "the document \"{document}\"";
        String problem = "{place}: nothing in " + where + " has the id \"{id}\"";
        SimilarIds ids = similar.get(document);
        if (ids == null) {
            ids = new SimilarIds(document);
            similar.put(document, ids);
        }
        Optional<String> suggestion =
                ids.to(use.reference().id(), use.attribute().referenceTarget().orElseThrow());
        context.finding(use.path())
                .about(use.text())
                .argument("reference", use.text())
                .argument("id", use.reference().id())
                .argument("document", document.title())
                .argument("suggestion", suggestion.orElse(""))
                .report(problem + (suggestion.isPresent() ? "; did you mean \"{suggestion}\"?" : "."));
    }

    private static void report(RuleContext context, Use use, String template) {
        context.finding(use.path())
                .about(use.text())
                .argument("reference", use.text())
                .report(template);
    }
}
