package io.tuji.overview.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Whose work is in the program is said on its page. */
class ThirdPartiesTest {

    private final List<ThirdParties.Party> parties = ThirdParties.read().all();

    @Test
    void namesEveryDependencyOfTheProgram() throws Exception {
        assertThat(dependencies())
                .hasSizeGreaterThan(10)
                .allSatisfy(dependency ->
                        assertThat(parties).as(dependency).anyMatch(party -> dependency.startsWith(party.group())));
    }

    /** Group and artifact of what is shipped; what only tests and the compiler see is not. */
    private static List<String> dependencies() throws Exception {
        NodeList nodes = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(Path.of("pom.xml").toFile())
                .getElementsByTagName("dependency");
        List<String> found = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            Element dependency = (Element) nodes.item(i);
            String scope = text(dependency, "scope");
            String group = text(dependency, "groupId");
            if (!scope.equals("test") && !scope.equals("provided") && !group.startsWith("io.tuji")) {
                found.add(group + ":" + text(dependency, "artifactId"));
            }
        }
        return found;
    }

    private static String text(Element element, String name) {
        NodeList found = element.getElementsByTagName(name);
        return found.getLength() == 0 ? "" : found.item(0).getTextContent();
    }
}
