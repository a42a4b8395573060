package io.tuji.setting;

import io.tuji.engine.identity.PersonalId;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import java.util.Optional;

/** One thing that the operator can set, by environment variable or as {@code --key=value} to the program. */
public enum Setting {
    HOME(
            "tuji.home",
            ".tuji",
            Allowed.FOLDER,
            "平台的主目录：数据库、索引、暂存文件与密钥",
            "The home folder: database, index, files in transit and keys"),
    PACK("tuji.pack", "districts/xuhui", Allowed.FOLDER, "区域数据包所在目录", "The folder of the district pack"),
    HOST("tuji.host", "127.0.0.1", Allowed.OWN_ADDRESS, "网页服务监听的地址", "The address that the web server listens on"),
    PORT("tuji.port", "8080", Allowed.PORT, "网页服务的端口", "The port of the web server"),
    DB_URL(
            "tuji.db.url",
            null,
            Allowed.DATABASE,
            "外部 PostgreSQL 15 及以上的 JDBC 地址；不设则用内置数据库",
            "JDBC address of a PostgreSQL 15 or newer; without it the embedded database is used"),
    DB_USER("tuji.db.user", null, Allowed.ANYTHING, "外部数据库的用户", "User of that database"),
    DB_PASSWORD("tuji.db.password", null, Allowed.ANYTHING, "外部数据库的口令", "Password of that database"),
    SPOOL(
            "tuji.spool",
            null,
            Allowed.FOLDER.orEmpty(),
            "待导入文件的暂存目录；不设则为主目录下的 spool，多个实例须共用一处",
            "The folder of files waiting to be imported; without it spool below the home; several instances share one"),
    UPLOAD_LIMIT("tuji.upload.limit", "4GB", Allowed.SIZE, "网页上传文件的大小上限", "The largest file that the web page accepts"),
    HTTPS_ONLY(
            "tuji.https-only",
            "false",
            Allowed.words("true", "false"),
            "仅经 HTTPS 提供服务时设为 true：会话 Cookie 带 Secure",
            "true behind HTTPS only: session cookies are Secure"),
    LOG_FORMAT(
            "tuji.log-format",
            "text",
            Allowed.words("text", "json"),
            "日志格式：text 供人阅读，json 为 ECS 结构化日志，供采集",
            "How the log is written: text for people, json (ECS) for collectors"),
    DEMO(
            "tuji.demo",
            "false",
            Allowed.words("true", "false"),
            "设为 true 时，启动后装入虚构的演示园区（若还没有）；移除见网页“演示”",
            "true fills in an invented park at start unless there is one; the page 演示 removes it");

    private final String key;
    private final String standard;
    private final Allowed allowed;
    private final String purposeZh;
    private final String purposeEn;

    Setting(
            String key,
            @org.jspecify.annotations.Nullable String standard,
            Allowed allowed,
            String purposeZh,
            String purposeEn) {
        this.key = key;
        this.standard = standard == null ? "" : standard;
        this.allowed = allowed;
        this.purposeZh = purposeZh;
        this.purposeEn = purposeEn;
    }

    /** The property name; the environment variable is the same in capitals with underscores. */
    public String key() {
        return key;
    }

    public String environmentVariable() {
        return key.replaceAll("[.-]", "_").toUpperCase(java.util.Locale.ROOT);
    }

    /** What holds when nobody has set it; empty for settings that are off until set. */
    public Optional<String> standard() {
        return standard.isEmpty() ? Optional.empty() : Optional.of(standard);
    }

    /** What it can be, for people. */
    public String form() {
        return allowed.form();
    }

    /** Empty if the setting can have this value; a fault never repeats what may hold a password. */
    public Optional<Problem> fault(String value) {
        return allowed.test().test(value)
                ? Optional.empty()
                : Optional.of(SettingProblem.VALUE_WRONG.at(
                        Place.field(key),
                        environmentVariable(),
                        isSecret() ? "***" : PersonalId.excerpt(value),
                        form()));
    }

    private boolean isSecret() {
        return this == DB_URL || this == DB_USER || this == DB_PASSWORD;
    }

    public String purposeZh() {
        return purposeZh;
    }

    public String purposeEn() {
        return purposeEn;
    }
}
