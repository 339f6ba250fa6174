package io.github.strategydocs.report.page.internal;

import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Kind;
import io.github.strategydocs.model.Strategy;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a document says of itself, and who and what it speaks of. */
final class AboutChapter {

    /** What the page says elsewhere, or what speaks to programs alone. */
    private static final Set<String> ELSEWHERE = Set.of("schema", "formatVersion", "answers");

    private AboutChapter() {}

    static Part of(Strategy strategy, Listing listing) {
        List<Attribute> attributes = new ArrayList<>();
        for (Attribute attribute : strategy.typeDescription().attributes()) {
            boolean isSection = attribute.kind() == Kind.VALUE
                    && attribute.valueType().orElseThrow().isSection();
            if (!isSection && !ELSEWHERE.contains(attribute.name())) {
                attributes.add(attribute);
            }
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Facts(
                List.of(new Block.Field("Id of the document", List.of(List.of(Phrase.theirs(strategy.id())))))));
        blocks.addAll(listing.blocks(strategy, attributes));
        return Part.of("about", "About this document", blocks);
    }
}
