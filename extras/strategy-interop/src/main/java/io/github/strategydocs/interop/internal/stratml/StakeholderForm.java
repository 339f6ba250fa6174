package io.github.strategydocs.interop.internal.stratml;

import io.github.strategydocs.model.Stakeholder;
import io.github.strategydocs.model.StakeholderRole;
import io.github.strategydocs.value.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A stakeholder, which StratML writes out at each goal and objective that concerns it. */
final class StakeholderForm {

    private static final Leaf<String> DESCRIPTION = Leaf.optional("Description", Codec.TEXT);

    private StakeholderForm() {}

    static Stakeholder read(Node node, String id) {
        Notes notes = new Notes();
        List<Node> roleNodes = node.all("Role");
        List<StakeholderRole> roles = rolesOf(roleNodes);
        if (!roleNodes.equals(written(roles))) {
            notes.put(
                    "Roles", JsonValue.of(roleNodes.stream().map(RawXml::toJson).toList()));
        }
        String name = node.textOf("Name").orElse("");
        Stakeholder.Builder builder = Stakeholder.builder()
                .id(id)
                .name(Title.NAME.read(node, name, notes))
                .type(Constant.STAKEHOLDER.read(node))
                .description(DESCRIPTION.read(node, notes))
                .roles(roles);
        notes.keepExtras(node);
        return builder.unknownProperties(notes.toProperties()).build();
    }

    static Node write(Stakeholder stakeholder) {
        Notes notes = Notes.of(stakeholder);
        Node node = new Node("Stakeholder").from(stakeholder.id());
        Constant.STAKEHOLDER.write(node, stakeholder.type());
        node.add(Node.leaf("Name", stakeholder.name()));
        DESCRIPTION.write(node, stakeholder.description(), notes);
        notedRoles(stakeholder, notes)
                .orElseGet(() -> written(stakeholder.roles()))
                .forEach(node::add);
        return node;
    }

    private static List<StakeholderRole> rolesOf(List<Node> nodes) {
        List<StakeholderRole> roles = new ArrayList<>();
        for (Node node : nodes) {
            for (Node type : node.all("RoleType")) {
                Optional.ofNullable(Constant.ROLE.meanings().get(type.text())).ifPresent(roles::add);
            }
        }
        return roles;
    }

    /** Roles must have a name, which a strategy does not give them. */
    private static List<Node> written(List<StakeholderRole> roles) {
        List<Node> nodes = new ArrayList<>();
        for (StakeholderRole role : roles) {
            Node node = new Node("Role");
            node.add(Node.leaf("Name", Constant.ROLE.textOf(role)));
            node.add(Node.leaf("RoleType", Constant.ROLE.textOf(role)));
            nodes.add(node);
        }
        return nodes;
    }

    /** The roles as they stood, if they are still the same. */
    private static Optional<List<Node>> notedRoles(Stakeholder stakeholder, Notes notes) {
        List<Node> nodes = new ArrayList<>();
        for (JsonValue item : notes.items("Roles")) {
            RawXml.toNode("Role", item).ifPresent(nodes::add);
        }
        boolean isSame = rolesOf(nodes).stream()
                .sorted()
                .toList()
                .equals(stakeholder.roles().stream().sorted().toList());
        return nodes.isEmpty() || !isSame ? Optional.empty() : Optional.of(nodes);
    }
}
