package io.tuji.registry.internal;

import io.tuji.engine.identity.CreditCode;
import io.tuji.engine.reading.DateReader;
import io.tuji.importing.Property;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What a column of a business register can mean. */
final class RegistryProperties {

    static final String CREDIT_CODE = "credit_code";
    static final String NAME = "name";
    static final String COMPANY_TYPE = "company_type";
    static final String ESTABLISHED_ON = "established_on";
    static final String CAPITAL = "capital";
    static final String CAPITAL_CURRENCY = "capital_currency";
    static final String DIVISION_CODE = "division_code";
    static final String DIVISION_NAME = "division_name";
    static final String PROVINCE = "province";
    static final String ADDRESS = "address";
    static final String SCOPE = "scope";

    private static final Pattern SIX_DIGITS = Pattern.compile("\\d{6}");
    private static final LocalDate FAR_AHEAD = LocalDate.of(2100, 1, 1);

    static final List<Property> ALL = List.of(
            of(
                    CREDIT_CODE,
                    false,
                    value -> CreditCode.read(value).find().isPresent(),
                    "统一社会信用代码",
                    "社会信用代码",
                    "信用代码",
                    "统一代码",
                    "credit_code",
                    "uscc"),
            of(
                    NAME,
                    true,
                    value -> value.length() > 3
                            && (value.endsWith("公司") || value.endsWith("企业") || value.endsWith("中心")),
                    "企业名称",
                    "单位名称",
                    "公司名称",
                    "机构名称",
                    "市场主体名称",
                    "名称",
                    "name",
                    "company_name"),
            of(COMPANY_TYPE, false, RegistryProperties::never, "企业类型", "市场主体类型", "公司类型", "主体类型", "类型", "company_type"),
            of(
                    ESTABLISHED_ON,
                    false,
                    value -> DateReader.read(value, FAR_AHEAD).find().isPresent(),
                    "成立日期",
                    "成立时间",
                    "注册日期",
                    "注册时间",
                    "登记日期",
                    "established",
                    "established_on",
                    "established_date"),
            new Property(
                    CAPITAL,
                    false,
                    List.of("注册资本", "注册资金", "出资额", "注册资本金", "capital", "capital_wan", "registered_capital"),
                    List.of("万元", "元", "亿元", "万美元", "美元", "亿美元", "万港元", "港元", "万欧元", "欧元", "万日元", "日元"),
                    RegistryProperties::never),
            of(
                    CAPITAL_CURRENCY,
                    false,
                    RegistryProperties::never,
                    "币种",
                    "注册资本币种",
                    "资本币种",
                    "currency",
                    "capital_currency"),
            of(
                    DIVISION_CODE,
                    false,
                    value -> SIX_DIGITS.matcher(value).matches(),
                    "行政区划代码",
                    "区划代码",
                    "district_code",
                    "division_code"),
            of(
                    DIVISION_NAME,
                    false,
                    RegistryProperties::never,
                    "区县",
                    "所在区",
                    "所属区",
                    "行政区划",
                    "区域",
                    "district",
                    "division"),
            of(PROVINCE, false, RegistryProperties::never, "省份", "省市", "所在省", "province"),
            of(ADDRESS, false, RegistryProperties::never, "住所", "注册地址", "地址", "住所地址", "经营场所", "企业地址", "address"),
            of(SCOPE, false, RegistryProperties::never, "经营范围", "business_scope", "scope"));

    private RegistryProperties() {}

    private static Property of(String key, boolean required, Predicate<String> looksRight, String... headers) {
        return new Property(key, required, List.of(headers), List.of(), looksRight);
    }

    /** For columns that only their header can name: any text could be one. */
    private static boolean never(String value) {
        return false;
    }
}
