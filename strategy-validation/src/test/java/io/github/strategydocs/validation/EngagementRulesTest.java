package io.github.strategydocs.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said about engagement; when, is shown by the examples of the rules. */
class EngagementRulesTest {

    private static final String ONE_WAY = """
            "baseline": { "channels": [
              { "id": "c1", "name": "Blog", "purposes": [ "broadcast" ] }, { "id": "c2", "name": "Films", "purposes": [ "broadcast" ] },
              { "id": "c3", "name": "Wall", "purposes": [ "broadcast" ] }, { "id": "c4", "name": "Radio", "purposes": [ "broadcast" ] },
              { "id": "c5", "name": "Post", "purposes": [ "broadcast" ] }, { "id": "c6", "name": "Press", "purposes": [ "broadcast" ] },
              { "id": "c7", "name": "Feed", "purposes": [ "broadcast" ] } ] },
            "engagement": { "identityApproach": "We ask." }""";

    private static final String INBOX = """
            "baseline": { "channels": [ { "id": "inbox", "name": "Inbox", "purposes": [ "respond" ] } ] },
            "engagement": { "feedbackLoops": [ { "id": "loop", "name": "Letters", "channels": [ "inbox" ], "owner": "editor" } ],
              "recordRules": [ { "id": "archive", "system": "Archive" } ],
              "moderation": [ { "id": "threats", "ground": "Threats", "step": "Hidden" } ] }""";

    @Test
    void a_body_that_only_broadcasts_is_told_by_which_channels_and_how_much() {
        assertThat(Examples.found("engagement/broadcast-only", ONE_WAY))
                .containsExactly("ERROR engagement.feedbackLoops: The body broadcasts (Blog, Films, Wall, Radio, Post, "
                        + "and 2 more), and no channel in use belongs to a feedback loop that has a capture, an owner "
                        + "and a decision route.");
        assertThat(Examples.found("engagement/mostly-broadcast", ONE_WAY))
                .containsExactly(
                        "INFO baseline.channels: Among the purposes of the channels in use, broadcasting stands "
                                + "7 : 0 to listening, responding and consulting together, more than 2 : 1.");
    }

    @Test
    void a_loop_is_told_what_it_lacks_and_a_channel_that_it_has_none() {
        assertThat(Examples.found("engagement/loop-incomplete", INBOX))
                .containsExactly(
                        "ERROR baseline.channels[inbox]: Channel \"Inbox\" is there to listen, respond or consult, "
                                + "and its feedback loop \"Letters\" lacks a capture and a decision route.");
        assertThat(Examples.found("engagement/loop-incomplete", INBOX.replace("[ \"inbox\" ]", "[ \"other\" ]")))
                .containsExactly(
                        "ERROR baseline.channels[inbox]: Channel \"Inbox\" is there to listen, respond or consult, "
                                + "and no feedback loop takes up what is said there.");
        assertThat(Examples.found("engagement/loop-incomplete", ONE_WAY.replace("broadcast", "listen")))
                .containsExactly(
                        "ERROR engagement.feedbackLoops: People are invited to say something (Blog, Films, Wall, "
                                + "Radio, Post, and 2 more), and there is no feedback loop.");
    }

    @Test
    void rules_that_are_there_and_do_not_suffice_are_told_what_they_lack() {
        assertThat(Examples.found("engagement/records-unaddressed", INBOX))
                .containsExactly(
                        "ERROR engagement.recordRules: No record rule is complete: \"Archive\" lacks a retention "
                                + "and a route for requests for information.");
        assertThat(Examples.found("engagement/moderation-unaddressed", INBOX))
                .containsExactly("WARNING engagement.moderation: There are rules of moderation, and none says to whom "
                        + "people can appeal.");
    }

    @Test
    void a_document_with_channels_and_nothing_else_hears_of_engagement_once() {
        String channels =
                ONE_WAY.replace("\"engagement\": { \"identityApproach\": \"We ask.\" }", "\"language\": \"en\"");

        assertThat(Examples.foundIn("engagement", channels))
                .containsExactly("ERROR engagement: There are channels, and the document does not say how the body "
                        + "engages with people on them.");
    }

    @Test
    void channels_of_which_nothing_would_be_asked_in_the_section_are_a_warning_without_it() {
        assertThat(Examples.foundIn("engagement", """
                        "baseline": { "channels": [ { "id": "c1", "name": "Blog" },
                          { "id": "c2", "name": "Room", "purposes": [ "consult" ], "status": "planned" } ] }"""))
                .containsExactly("WARNING engagement: There are channels, and the document does not say how the body "
                        + "engages with people on them.");
    }

    @Test
    void a_rule_looks_at_what_there_is_and_at_nothing_where_the_section_is_absent() {
        assertThat(Examples.lookedAt("engagement/mostly-broadcast", ONE_WAY)).isEqualTo(7);
        assertThat(Examples.lookedAt("engagement/broadcast-only", ONE_WAY)).isEqualTo(1);
        assertThat(Examples.lookedAt("engagement/loop-incomplete", INBOX)).isEqualTo(1);
        assertThat(Examples.lookedAt("engagement/loop-incomplete", ONE_WAY)).isZero();
        for (String rule :
                List.of("identity-unaddressed", "records-unaddressed", "moderation-unaddressed", "section-missing")) {
            assertThat(Examples.lookedAt("engagement/" + rule, INBOX)).as(rule).isEqualTo(1);
        }
        assertThat(Examples.lookedAt("engagement/sign-off-unaddressed", ONE_WAY))
                .isEqualTo(1);
        assertThat(Examples.lookedAt("engagement/sign-off-unaddressed", "\"language\": \"en\""))
                .isZero();
        assertThat(Examples.lookedAt("engagement/section-missing", "\"language\": \"en\""))
                .isZero();
        assertThat(Examples.lookedAt("engagement/section-missing", ONE_WAY)).isEqualTo(1);
    }
}
