package io.github.strategydocs.validation.internal.document;

import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.ReferenceTarget;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.model.StrategyIndex.Use;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.internal.BuiltInRule;
import io.github.strategydocs.validation.internal.Here;
import io.github.strategydocs.value.Reference;
import java.util.Optional;
import java.util.stream.Collectors;

/** {@code document/reference-wrong-type}. */
final class ReferenceWrongType extends BuiltInRule {

    ReferenceWrongType() {
        super(RuleMetadata.builder("document/reference-wrong-type")
                .title("A reference to something that cannot stand there")
                .why(
                        "An owner that is a goal, or an action that is a channel, owns and does nothing: the id was meant for "
                                + "something else.")
                .remedy("Name an element of the type that belongs there.")
                .inDraft(Severity.ERROR)
                .inPublication(Severity.ERROR)
                .build());
    }

    @Override
    public void check(RuleContext context) {
        for (Use use : context.index().references()) {
            ReferenceTarget target = use.attribute().referenceTarget().orElseThrow();
            if (target.types().isEmpty()) {
                continue;
            }
            Optional<Described> named = named(context, use);
            if (named.isPresent()) {
                context.lookedAt();
                check(context, use, target, named.get());
            }
        }
    }

    private static Optional<Described> named(RuleContext context, Use use) {
        if (Here.isPlain(use.text())) {
            return context.index().find(use.text());
        }
        Reference reference = use.reference();
        Optional<Strategy> document = context.document(reference);
        return document.isPresent() ? document.get().index().find(reference.id()) : Optional.empty();
    }

    private static void check(RuleContext context, Use use, ReferenceTarget target, Described named) {
        TypeDescription type = named.typeDescription();
        if (target.accepts(type)) {
            return;
        }
        String expected = target.types().stream().map(ReferenceWrongType::words).collect(Collectors.joining(" or "));
        context.finding(use.path())
                .about(use.text())
                .argument("reference", use.text())
                .argument("expected", expected)
                .argument("found", words(type))
                .argument("title", type.titleOf(named).orElse(use.reference().id()))
                .report("{place}: \"{reference}\" is the {found} \"{title}\", where only a reference to {expected} can "
                        + "stand.");
    }

    private static String words(TypeDescription type) {
        return type.label().replace('-', ' ');
    }
}
