package io.github.strategydocs.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.strategydocs.json.StrategyJson;
import io.github.strategydocs.testing.ProjectFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A real git repository in which git calls the one file to compare and to merge. */
@Timeout(120)
class GitIT {

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final String JAR =
            Path.of("target", "strategy.jar").toAbsolutePath().toString();

    @TempDir
    private Path repository;

    private Path plan;

    /** How many settings the README makes, each with the command where the build has put it. */
    private int configureAsTheReadmeSays() throws Exception {
        Matcher setting = Pattern.compile("(?m)^git config (\\S+) '(java [^']+)'$")
                .matcher(Files.readString(ProjectFiles.root().resolve("README.md")));
        int settings = 0;
        while (setting.find()) {
            String command = setting.group(2)
                    .replaceFirst("^java", Matcher.quoteReplacement(JAVA))
                    .replace("/opt/strategy.jar", JAR);
            assertThat(command).contains(JAR);
            git("config", setting.group(1), command);
            settings++;
        }
        return settings;
    }

    @BeforeEach
    void begin() throws Exception {
        assumeTrue(isGitThere(), "git is not installed, so that its drivers are not tried");
        plan = repository.resolve("plan.json");
        git("init", "-q", "-b", "main");
        git("config", "user.name", "Clerk");
        git("config", "user.email", "clerk@waters.example");
        assertThat(configureAsTheReadmeSays()).isEqualTo(2);
        Files.writeString(repository.resolve(".gitattributes"), "plan.json diff=strategy merge=strategy\n");
        Files.copy(ProjectFiles.root().resolve("extras/examples/department-2026.json"), plan);
        git("add", ".");
        git("commit", "-q", "-m", "First edition");
        git("branch", "theirs");
    }

    private static boolean isGitThere() throws InterruptedException {
        try {
            return new ProcessBuilder("git", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private Run git(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(words));
        Process process =
                new ProcessBuilder(command).directory(repository.toFile()).start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(180, TimeUnit.SECONDS)).isTrue();
        return new Run(process.exitValue(), out, err);
    }

    private void edit(String from, String to) throws IOException {
        String text = Files.readString(plan);
        assertThat(text).contains(from);
        Files.writeString(plan, text.replace(from, to));
    }

    /** We change the title of an action, they edit the same file on another branch, and git merges. */
    private Run mergeOfOurTitleAnd(String from, String theirs) throws Exception {
        edit("\"Publish the register of our channels\"", "\"Publish the register of all channels\"");
        git("commit", "-q", "-a", "-m", "Ours");
        git("checkout", "-q", "theirs");
        edit(from, theirs);
        git("commit", "-q", "-a", "-m", "Theirs");
        git("checkout", "-q", "main");
        return git("merge", "-q", "--no-edit", "theirs");
    }

    @Test
    void git_diff_reads_like_a_note() throws Exception {
        edit("\"Publish the register of our channels\"", "\"Publish the register of all channels\"");

        assertThat(git("diff").out())
                .startsWith("plan.json\n")
                .contains(
                        "renamed: \"Publish the register of our channels\" → \"Publish the register of all channels\"");
    }

    @Test
    void two_branches_that_edit_different_things_merge_by_themselves() throws Exception {
        // The line above: a merge line by line could not tell these apart.
        Run merge = mergeOfOurTitleAnd(
                "\"id\": \"register\",\n        \"title\"",
                "\"id\": \"register\",\n        \"x-unit\": \"news\",\n        \"title\"");

        assertThat(merge.code()).isZero();

        assertThat(Files.readString(plan)).contains("register of all channels").contains("\"x-unit\": \"news\"");
        assertThat(StrategyJson.parse(Files.readAllBytes(plan)).problems()).isEmpty();
    }

    @Test
    void a_conflict_stops_git_and_reads_well() throws Exception {
        Run merge = mergeOfOurTitleAnd("\"Publish the register of our channels\"", "\"Register our channels\"");

        assertThat(merge.code()).isEqualTo(1);
        assertThat(merge.err() + merge.out())
                .contains("conflict: ")
                .contains("Publish the register of all channels")
                .contains("Register our channels");
        assertThat(Files.readString(plan)).contains("\"x-conflict\"").contains("\"Register our channels\"");
        assertThat(StrategyJson.parse(Files.readAllBytes(plan)).isUsable()).isTrue();
        assertThat(git("status", "--porcelain").out()).contains("UU plan.json");
    }

    @Test
    void a_version_that_cannot_be_read_is_merged_as_text_and_not_lost() throws Exception {
        // Without the comma.
        Run merge = mergeOfOurTitleAnd("\"Publish the register of our channels\",", "\"Register our channels\"");

        assertThat(merge.code()).isEqualTo(1);
        assertThat(merge.err()).contains("error");
        assertThat(Files.readString(plan))
                .contains("<<<<<<< ours\n", "register of all channels", "Register our channels", ">>>>>>> theirs\n");
    }

    @Test
    void a_merge_that_is_killed_leaves_no_half_of_a_file() throws Exception {
        Path theirs = repository.resolve("theirs.json");
        Files.writeString(theirs, Files.readString(plan).replace("our channels", "all channels"));
        String before = Files.readString(plan);
        List<String> command = new ArrayList<>(List.of(JAVA, "-jar", JAR));
        command.addAll(List.of("merge", theirs.toString(), plan.toString(), theirs.toString(), "-o", plan.toString()));
        String after = null;
        for (int delay = 100; delay <= 900; delay += 80) {
            Files.writeString(plan, before);
            Process process = new ProcessBuilder(command).start();
            process.waitFor(delay, TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
            String left = Files.readString(plan);
            assertThat(StrategyJson.parse(left).problems()).isEmpty();
            after = left.equals(before) ? after : left;
            assertThat(left).isIn(before, after == null ? before : after);
        }
    }
}
