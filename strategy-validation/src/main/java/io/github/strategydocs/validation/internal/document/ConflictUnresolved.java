package io.github.strategydocs.validation.internal.document;

import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.metamodel.spi.ConflictMark;
import io.github.strategydocs.validation.Located;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.internal.BuiltInRule;
import io.github.strategydocs.value.JsonArray;
import io.github.strategydocs.value.JsonObject;
import io.github.strategydocs.value.JsonValue;
import java.util.List;

/** {@code document/conflict-unresolved}: a merge marks a conflict with the property {@code x-conflict}. */
final class ConflictUnresolved extends BuiltInRule {

    ConflictUnresolved() {
        super(RuleMetadata.builder("document/conflict-unresolved")
                .title("A merge conflict that is still marked")
                .why(
                        "Two people changed the same thing in two ways, and the document holds neither: what stands there is what "
                                + "both began from.")
                .remedy("Choose between the versions that the mark holds, write the one that is right, and take the "
                        + "property x-conflict away.")
                .inDraft(Severity.ERROR)
                .inPublication(Severity.ERROR)
                .build());
    }

    @Override
    public void check(RuleContext context) {
        for (List<Located<Described>> ofType : context.byType()) {
            context.lookedAt(ofType.size());
            search(context, ofType);
        }
    }

    private static void search(RuleContext context, List<Located<Described>> values) {
        for (Located<Described> located : values) {
            if (!located.value().unknownProperties().isEmpty()) {
                search(context, located.path(), located.value().unknownProperties());
            }
        }
    }

    /** Unknown properties nest no deeper than values can be built, so that recursion is safe. */
    private static void search(RuleContext context, ElementPath path, JsonObject object) {
        object.members().forEach((name, content) -> {
            if (name.equals(ConflictMark.NAME)) {
                context.finding(path.unknown(ConflictMark.NAME))
                        .namedInFull("holder", path)
                        .report("A merge conflict in {holder} is still marked.");
            } else {
                search(context, path.unknown(name), content);
            }
        });
    }

    private static void search(RuleContext context, ElementPath path, JsonValue value) {
        if (value instanceof JsonObject object) {
            search(context, path, object);
        } else if (value instanceof JsonArray array) {
            List<JsonValue> items = array.items();
            for (int i = 0; i < items.size(); i++) {
                search(context, path.member(i + 1), items.get(i));
            }
        }
    }
}
