package io.github.strategydocs.validation.internal.document;

import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.ReferenceTarget;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.model.StrategyIndex.Use;
import io.github.strategydocs.model.StrategyIndex.UseVisitor;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.internal.BuiltInRule;
import io.github.strategydocs.validation.internal.Here;
import io.github.strategydocs.value.Reference;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.annotation.Nullable;

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
        context.index().forEachReference(new UseVisitor() {
            @Override
            public void visit(Use use, @Nullable Described element) {
                ReferenceTarget target = use.attribute().referenceTarget().orElseThrow();
                Described named = target.types().isEmpty() ? null : named(context, use, element);
                if (named != null) {
                    context.lookedAt();
                    check(context, use, target, named);
                }
            }
        });
    }

    @Nullable
    private static Described named(RuleContext context, Use use, @Nullable Described element) {
        if (Here.isPlain(use.text())) {
            return element;
        }
        Reference reference = use.reference();
        Optional<Strategy> document = context.document(reference);
        return document.isPresent()
                ? document.get().index().find(reference.id()).orElse(null)
                : null;
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
