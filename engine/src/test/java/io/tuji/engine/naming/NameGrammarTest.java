package io.tuji.engine.naming;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.engine.naming.NamePart.Role;
import io.tuji.engine.place.Division;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameGrammarTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "上海云帆贸易有限公司,有限公司,LIMITED,",
        "上海云帆贸易有限责任公司,有限责任公司,LIMITED,",
        "云帆股份有限公司,股份有限公司,JOINT_STOCK,",
        "上海云帆贸易公司,公司,COMPANY,",
        "上海云帆投资中心（有限合伙）,中心(有限合伙),PARTNERSHIP,",
        "上海云帆投资合伙企业（有限合伙）,合伙企业(有限合伙),PARTNERSHIP,",
        "上海云帆塑料厂,厂,FACTORY,",
        "上海云帆蔬菜专业合作社,专业合作社,COOPERATIVE,",
        "上海云帆律师事务所,事务所,OFFICE,",
        "上海云帆文具经营部,经营部,SHOP,",
        "上海云帆贸易有限公司第一分公司,有限公司,LIMITED,第一分公司",
        "上海云帆食品有限公司长乐路店,有限公司,LIMITED,长乐路店",
        "云帆银行股份有限公司上海市长乐路支行,股份有限公司,JOINT_STOCK,上海市长乐路支行",
        "云帆银行长乐路支行,,,长乐路支行",
        "上海云帆资产评估机构分公司,,,分公司",
        "上海云帆电子公司,公司,COMPANY,",
    })
    void findsFormAndBranch(String written, String form, FormKind kind, String branch) {
        CompanyName name = CompanyNames.shipped().parse(written).best();
        assertThat(name.form().map(NamePart::text).orElse(null)).isEqualTo(form);
        assertThat(name.formKind().orElse(null)).isEqualTo(kind);
        assertThat(name.branch().map(NamePart::text).orElse(null)).isEqualTo(branch);
    }

    @ParameterizedTest(name = "{0} lies in {2}")
    @CsvSource({
        "上海云帆贸易有限公司,上海,310000",
        "上海市静安区云帆贸易有限公司,上海市静安区,310106",
        "江苏南京云帆贸易有限公司,江苏南京,320100",
        "云帆（上海）贸易有限公司,上海,310000",
        "云帆集团股份有限公司,,",
        "宁波保税区云帆贸易有限公司,宁波保税区,330200",
        "朝阳云帆贸易有限公司,朝阳,",
        "中国云帆贸易有限公司,,",
    })
    void findsTheDivisionAndItsCodeWhereCertain(String written, String place, String code) {
        CompanyName name = CompanyNames.shipped().parse(written).best();
        assertThat(name.place()).isEqualTo(place == null ? "" : place);
        assertThat(name.division().map(Division::code).orElse(null)).isEqualTo(code);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "上海云帆集团有限公司,true",
        "上海云帆（集团）有限公司,true",
        "上海云帆集团贸易有限公司,false",
        "上海云帆贸易有限公司,false",
    })
    void knowsAGroup(String written, boolean isGroup) {
        assertThat(CompanyNames.shipped().parse(written).best().isGroup()).isEqualTo(isGroup);
    }

    @ParameterizedTest(name = "{0} carries a remark")
    @CsvSource({"上海云帆贸易有限公司（贷款资金监管账户）", "上海云帆贸易有限公司农民工工资专户", "云帆超市有限公司（ＮＯ３６）"})
    void keepsWhatIsNoNameApart(String written) {
        CompanyName name = CompanyNames.shipped().parse(written).best();
        assertThat(name.find(Role.REMARK)).isPresent();
        assertThat(name.owner()).endsWith("有限公司");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"上海云帆贸易有限公司", "中国云帆（上海）贸易有限公司第一分公司", "上海云帆投资中心（有限合伙）", "有限公司", "上海", "（）", "''"})
    void partsStandWhereTheySay(String written) {
        CompanyName name = CompanyNames.shipped().parse(written).best();
        assertThat(name.parts())
                .allSatisfy(part -> assertThat(part.text())
                        .isNotEmpty()
                        .isEqualTo(name.text().substring(part.from(), part.to())));
        assertThat(name.parts().stream()
                        .map(NamePart::text)
                        .collect(Collectors.joining())
                        .length())
                .isLessThanOrEqualTo(name.text().length());
    }
}
