package org.replyby.local.contract;

import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** YAML 1.2, as OpenAPI wants it: {@code on} is a text, and so is 2018-02-23. */
final class Yaml12 {
  private static final int MOST = 4 * 1024 * 1024;

  private Yaml12() {}

  static Object read(String text) {
    var loading = new LoaderOptions();
    loading.setAllowDuplicateKeys(false);
    loading.setCodePointLimit(MOST);
    var dumping = new DumperOptions();
    return new Yaml(
            new SafeConstructor(loading),
            new Representer(dumping),
            dumping,
            loading,
            new CoreResolver())
        .load(text);
  }

  /** The scalars of YAML 1.2's core schema. */
  private static final class CoreResolver extends Resolver {
    @Override
    protected void addImplicitResolvers() {
      addImplicitResolver(Tag.BOOL, Pattern.compile("true|false"), "tf");
      addImplicitResolver(Tag.NULL, Pattern.compile("null|"), "n\0");
      addImplicitResolver(Tag.INT, Pattern.compile("-?(0|[1-9][0-9]*)"), "-0123456789");
      addImplicitResolver(Tag.FLOAT, Pattern.compile("-?[0-9]+[.][0-9]+"), "-0123456789");
    }
  }
}
