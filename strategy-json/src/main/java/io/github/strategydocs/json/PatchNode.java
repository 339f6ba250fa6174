package io.github.strategydocs.json;

import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.TypeDescription;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.Nullable;

/** An object of the document while it is being patched: it knows where it stands at the time. */
final class PatchNode {

    private final TypeDescription type;

    /** What it held when it came into the document, or null if it is yet to come. */
    @Nullable
    private final Described content;

    /** The object whose attribute it is; null for the document, and for a member of a list. */
    @Nullable
    private final PatchNode around;

    private final String name;

    @Nullable
    private PatchList list;

    /** Its slot in the list or, as long as the list may yet change its slots, its index there. */
    private int slot;

    private boolean isIndex;
    private boolean isGone;
    private final Map<String, PatchNode> parts = new LinkedHashMap<>(0);
    private final Map<String, PatchList> lists = new LinkedHashMap<>(0);

    private PatchNode(TypeDescription type, @Nullable Described content, @Nullable PatchNode around, String name) {
        this.type = type;
        this.content = content;
        this.around = around;
        this.name = name;
    }

    static PatchNode root(Described document) {
        return new PatchNode(document.typeDescription(), document, null, "");
    }

    static PatchNode member(Described content) {
        return new PatchNode(content.typeDescription(), content, null, "");
    }

    TypeDescription type() {
        return type;
    }

    /** The object that an attribute holds. */
    PatchNode part(Attribute attribute) {
        return parts.computeIfAbsent(
                attribute.name(),
                key -> new PatchNode(
                        attribute.valueType().orElseThrow(),
                        (Described) contentOf(attribute).orElse(null),
                        this,
                        attribute.name()));
    }

    /** The list that an attribute holds. */
    PatchList list(Attribute attribute) {
        return lists.computeIfAbsent(
                attribute.name(),
                key -> new PatchList(
                        this,
                        attribute.name(),
                        contentOf(attribute)
                                .map(members -> ((List<?>) members).size())
                                .orElse(0)));
    }

    private Optional<Object> contentOf(Attribute attribute) {
        return content == null ? Optional.empty() : attribute.valueIn(content);
    }

    /** Says where it stands before anything is done. */
    void beginAt(PatchList ownList, int index) {
        this.list = ownList;
        this.slot = index;
        this.isIndex = true;
    }

    /** Says where it stands from now on. */
    void standAt(PatchList newList, int newSlot) {
        this.list = newList;
        this.slot = newSlot;
        this.isIndex = false;
    }

    void go() {
        isGone = true;
    }

    /** Whether it goes, by itself or with what it stands in. */
    boolean isGone() {
        return isGone
                || (around != null && around.isGone())
                || (list != null && list.node().isGone());
    }

    String pointer() {
        if (list != null) {
            return list.pointerTo(isIndex ? list.slotBefore(slot) : slot);
        }
        return around == null ? "" : around.pointerTo(name);
    }

    /** Where a property of it stands, or would stand. */
    String pointerTo(String property) {
        return pointer() + Pointer.escaped(property);
    }
}
