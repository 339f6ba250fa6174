package io.github.strategydocs.diff.internal.edit;

import io.github.strategydocs.diff.Edit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The edits of a patch that are about one holder. */
final class HolderEdits {

    private final Map<String, ListEdits> lists = new HashMap<>();
    private final List<Edit> attributes = new ArrayList<>();
    private final List<Edit> unknown = new ArrayList<>();

    /** The edits of one list of a holder. */
    static final class ListEdits {

        private final List<Edit> leaving = new ArrayList<>();
        private final List<Edit> arriving = new ArrayList<>();
        private final List<Edit> changed = new ArrayList<>();

        /** Members that are removed or stand elsewhere. */
        List<Edit> leaving() {
            return leaving;
        }

        /** Members that are added or stood elsewhere. */
        List<Edit> arriving() {
            return arriving;
        }

        /** Members without an id that hold something else. */
        List<Edit> changed() {
            return changed;
        }
    }

    ListEdits list(String attribute) {
        return lists.computeIfAbsent(attribute, name -> new ListEdits());
    }

    Map<String, ListEdits> lists() {
        return lists;
    }

    List<Edit> attributes() {
        return attributes;
    }

    List<Edit> unknown() {
        return unknown;
    }
}
