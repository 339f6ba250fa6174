package io.github.strategydocs.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Maven Central refuses a module that does not say what it is, whose it is and where it comes from. */
class PomsTest {

    private static final List<String> INHERITED = List.of(
            "url",
            "licenses/license/name",
            "licenses/license/url",
            "developers/developer/name",
            "scm/connection",
            "scm/developerConnection",
            "scm/url");

    /** What Central is handed: the libraries, the command, and the files that stand for no jar. */
    static Stream<Pom> handedOver() {
        return Stream.concat(Stream.of(Pom.root()), Pom.modules().stream().filter(pom -> !pom.staysHere()));
    }

    @ParameterizedTest
    @MethodSource("handedOver")
    void a_module_says_what_it_is(Pom pom) {
        assertThat(pom.text("/project/name")).isNotEmpty();
        assertThat(pom.text("/project/description")).isNotEmpty().endsWith(".");
    }

    @ParameterizedTest
    @MethodSource("handedOver")
    void a_module_or_what_it_inherits_from_says_whose_it_is_and_where_it_comes_from(Pom pom) {
        boolean inherits =
                pom.text("/project/parent/artifactId").equals(Pom.root().artifactId());

        assertThat(INHERITED)
                .allSatisfy(place -> assertThat(pom.text("/project/" + place)
                                + (inherits ? Pom.root().text("/project/" + place) : ""))
                        .isNotEmpty());
    }

    @Test
    void what_stays_here_is_not_handed_to_central_either() {
        assertThat(
                        Pom.root()
                                .all(
                                        "/project/profiles/profile[id='release']/build/plugins/plugin/configuration/excludeArtifacts/*"))
                .containsExactlyInAnyOrderElementsOf(Pom.modules().stream()
                        .filter(Pom::staysHere)
                        .map(Pom::artifactId)
                        .toList());
    }

    @Test
    void the_list_of_versions_names_what_is_published_and_nothing_else() {
        assertThat(Pom.bom().all("/project/dependencyManagement/dependencies/dependency/artifactId"))
                .containsExactlyInAnyOrderElementsOf(
                        Pom.published().stream().map(Pom::artifactId).toList());
        assertThat(Pom.bom().all("/project/dependencyManagement/dependencies/dependency/version"))
                .containsOnly("${project.version}");
    }

    /** It has no parent from which it could inherit these. */
    @Test
    void the_list_of_versions_is_of_the_same_version_and_house_as_the_rest() {
        for (String place : List.of("version", "groupId", "inceptionYear")) {
            assertThat(Pom.bom().text("/project/" + place)).isEqualTo(Pom.root().text("/project/" + place));
        }
        for (String place : INHERITED) {
            assertThat(Pom.bom().text("/project/" + place)).isEqualTo(Pom.root().text("/project/" + place));
        }
    }
}
