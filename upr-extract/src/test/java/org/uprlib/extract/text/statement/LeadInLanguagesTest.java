package org.uprlib.extract.text.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.Loaded;
import org.uprlib.extract.text.phrase.PhraseBook;

/** The fixed lead-ins in the translations of the United Nations, with Sylvania as the State. */
class LeadInLanguagesTest {
  private static final PhraseBook BOOK = Loaded.BOOK;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          التوصيات المقدمة أثناء الحوار التفاعلي والواردة أدناه درستها سيلفانيا وتحظى بتأييدها: | supported following
          تحظى التوصيات التالية بتأييد سيلفانيا: | supported following
          سيُرد في الدورة الستين على التوصيات التالية التي لم تقبلها سيلفانيا بعد: | doubtful following
          قبل تأييدها أو عدم تأييدها، ستتشاور سيلفانيا مع البرلمان بشأن التوصيات التالية: | doubtful following
          نظرت سيلفانيا في التوصيات المقدمة أثناء الحوار التفاعلي والواردة أدناه وهي تحظى بتأييدها: | supported following
          تحظى التوصيات التالية بتأييد سيلفانيا التي ترى أنها نُفذت بالفعل أو أنها قيد التنفيذ: | supported implemented-or-in-process following
          ستدرس سيلفانيا التوصيات التالية وستقدم ردودها عليها في الوقت المناسب، على ألا يتجاوز ذلك موعد انعقاد الدورة السادسة والعشرين لمجلس حقوق الإنسان: | pending following
          ستنظر سيلفانيا في التوصيات التالية وستقدم ردوداً في الوقت المناسب، في موعد لا يتجاوز الدورة السادسة والعشرين لمجلس حقوق الإنسان: | pending following
          لا تحظى التوصيات الواردة أدناه بتأييد سيلفانيا: | noted following
          لم تحظ التوصيات الواردة أدناه بتأييد سيلفانيا: | noted following
          أحاطت سيلفانيا علماً بالتوصيات التالية: | noted following
          تقبل سيلفانيا هذه التوصية. | supported these
          لا تقبل سيلفانيا هذه التوصية. | noted these
          لا يمكن لسيلفانيا أن تقبل هذه التوصية. | noted these
          ترفض سيلفانيا التوصيات التالية: | noted following
          تؤيد سيلفانيا هذه التوصية جزئياً. | partial these
          في أثناء المناقشة، قُدمت التوصيات التالية إلى سيلفانيا: | made
          سيُدرج رد سيلفانيا على هذه التوصيات في تقرير النتائج الذي سيعتمده مجلس حقوق الإنسان في دورته الثامنة. | pending these
          جميع الاستنتاجات و/أو التوصيات الواردة في هذا التقرير تعبر عن موقف الدولة (الدول) المقدمة لها و/أو الدولة موضوع الاستعراض. ولا ينبغي أن يُفهم أنها تحظى بتأييد الفريق العامل بكامله. | disclaimer
          لم تؤيد المملكة المتحدة لبريطانيا العظمى وأيرلندا الشمالية التوصيات التالية: | noted following
          ليس بوسع المملكة العربية السعودية في الوقت الراهن قبول التوصيات التالية: | noted following
          وفيما يتعلق بالتوصية 92-3، تأسف سيلفانيا لعدم تمكنها من قبولها. | noted 92.3 remark
          نظر الأردن في التوصيات المقدمة أثناء الحوار التفاعلي وقبلها: | supported all
          أعرب الأردن عن تأييده للتوصيات التالية التي يرى أنها قد نُفذت بالفعل أو أنها قيد التنفيذ: | supported implemented-or-in-process following
          أعلن لبنان رفضه للتوصيات التالية: | noted following
          تنضم المملكة العربية السعودية إلى التوصيات التالية: | supported following
          التوصية 92-3 مقبولة من حيث المبدأ ولكن ليس بكاملها. | partial in-principle 92.3
          التوصيتان 92-3 و92-4 مؤيدتان ويجري تنفيذهما بالفعل. | supported in-implementation 92.3, 92.4
          التوصيات التي قُدمت خلال الحوار التفاعلي والمدرجة أدناه تتمتع بتأييد سيلفانيا: | supported following
          أما التوصية 92-3 فقد رُفضت لأن عقوبة الإعدام ملغاة. | noted 92.3
          """)
  void arabic(String text, String expected) {
    assertLeadIn(Language.ARABIC, text, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          以下是互动对话期间提出的建议，已得到锡尔瓦尼亚的审查，并得到锡尔瓦尼亚的支持： | supported following
          锡尔瓦尼亚审查了互动对话期间提出的下列建议，并表示支持： | supported following
          互动对话期间提出的/下列建议得到锡尔瓦尼亚的支持： | supported following
          下列建议得到锡尔瓦尼亚的支持，锡尔瓦尼亚认为这些建议已经得到执行或正在执行： | supported implemented-or-in-process following
          锡尔瓦尼亚将审议下列建议，并在适当时候作出答复，但不迟于人权理事会第二十六届会议： | pending following
          下列建议将由锡尔瓦尼亚审议，锡尔瓦尼亚将及时作出答复，但不迟于2014年6月人权理事会第二十六届会议： | pending following
          下列建议未得到锡尔瓦尼亚的支持： | noted following
          以下建议没有得到锡尔瓦尼亚的支持： | noted following
          锡尔瓦尼亚注意到下列建议： | noted following
          锡尔瓦尼亚不接受下列建议： | noted following
          锡尔瓦尼亚接受该建议。 | supported these
          锡尔瓦尼亚无法接受该建议。 | noted these
          锡尔瓦尼亚部分接受该建议。 | partial these
          锡尔瓦尼亚拒绝下列建议： | noted following
          在讨论过程中，向锡尔瓦尼亚提出了下列建议： | made
          锡尔瓦尼亚对这些建议的答复将载入人权理事会第八届会议通过的结果报告。 | pending these
          本报告所载的所有结论和/或建议反映了提出国和/或受审议国的立场，不应被理解为得到整个工作组的赞同。 | disclaimer
          上文第26段和第29段所载建议未得到锡尔瓦尼亚的支持。 | noted para 26 + para 29
          以下建议获得不丹的赞同： | supported following
          不丹不支持以下建议： | noted following
          以下建议得到大不列颠及北爱尔兰联合王国的支持： | supported following
          锡尔瓦尼亚将在稍后阶段就下列建议表明立场： | pending following
          锡尔瓦尼亚认为没有必要接受建议92.3。 | noted 92.3
          以下建议不为锡尔瓦尼亚所接受： | noted following
          财政部反对建议92.1。政府支持这项建议。 | none 92.1 remark; supported 92.1
          """)
  void chinese(String text, String expected) {
    assertLeadIn(Language.CHINESE, text, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Les recommandations ci-après, formulées au cours du dialogue, ont été examinées par la Sylvanie et recueillent son adhésion : | supported following
          Les recommandations ci-après ont été examinées par la Sylvanie et recueillent l’adhésion de l’État : | supported following
          Les recommandations ci-après recueillent l’adhésion de la Sylvanie, qui considère qu’elles ont déjà été mises en œuvre ou sont en cours d’application : | supported implemented-or-in-process following
          Les recommandations ci-après recueillent l'adhésion de la Sylvanie, qui considère qu'elles ont déjà été appliquées ou sont en voie de l'être : | supported implemented-or-in-process following
          Les recommandations suivantes seront examinées par la Sylvanie, qui y répondra en temps voulu, mais au plus tard à la vingt-sixième session du Conseil des droits de l’homme : | pending following
          La Sylvanie examinera les recommandations ci-après, auxquelles elle répondra en temps utile : | pending following
          Les recommandations ci-après n’ont pas recueilli l’adhésion de la Sylvanie : | noted following
          Les recommandations ci-dessous ne recueillent pas l’adhésion de la Sylvanie : | noted following
          Les recommandations énumérées ci-après n'emportent pas l'adhésion de la Sylvanie : | noted following
          La Sylvanie a pris note des recommandations ci-après : | noted following
          Les recommandations ci-après, formulées pendant le dialogue, ont été examinées par la Sylvanie qui en a pris note : | noted following
          La Sylvanie n’accepte pas les recommandations ci-après : | noted following
          La Sylvanie accepte la recommandation. | supported unstated
          La Sylvanie accepte partiellement la recommandation. | partial unstated
          La Sylvanie ne peut accepter cette recommandation. | noted these
          La Sylvanie rejette les recommandations ci-après : | noted following
          Au cours du débat, les recommandations ci-après ont été faites à la Sylvanie : | made
          La réponse de la Sylvanie à ces recommandations sera consignée dans le document final que le Conseil des droits de l’homme adoptera à sa huitième session. | pending these
          Toutes les conclusions et/ou recommandations figurant dans le présent rapport reflètent la position de l’État ou des États les ayant formulées et/ou de l’État examiné. Elles ne sauraient être considérées comme ayant été approuvées par le Groupe de travail dans son ensemble. | disclaimer
          Les recommandations figurant aux paragraphes 26 e), 29 et 62 a) ci-dessus n’ont pas recueilli l’adhésion de la Sylvanie. | noted para 26 (e), 29, 62 (a)
          La Sylvanie considère que les recommandations 92.3, 92.5 et 92.7 ci-dessus ont déjà été mises en œuvre. | none already-implemented 92.3, 92.5, 92.7
          La Sylvanie a examiné les recommandations ci-après et y a souscrit : | supported following
          La Sylvanie a examiné les recommandations ci-après et leur a apporté son appui : | supported following
          Les Sylvanes prennent note des recommandations ci-après : | noted following
          Les recommandations dont les Sylvanes prennent acte | noted unstated
          Les recommandations ci-après n’ont pas eu l’appui de la Sylvanie : | noted following
          Les Sylvanes approuvent les recommandations ci-après : | supported following
          Les Sylvanes n’appuient pas les recommandations ci-après : | noted following
          Les Sylvanes estiment que les recommandations ci-après, qu’elles acceptent, ont déjà été suivies d’effet : | supported already-implemented following
          Nous faisons nôtre la recommandation 92.3. | supported 92.3
          Les recommandations ci-après ont été examinées par la Sylvanie, qui n’y a pas souscrit : | noted following
          Les Sylvanes s’associent aux recommandations ci-après : | supported following
          Les Sylvanes étudieront plus avant les recommandations ci-après et feront part de leur décision : | pending following
          La recommandation 92.3 a reçu l’aval du Gouvernement. | supported 92.3
          Le Gouvernement n’est malheureusement pas en position d’accepter la recommandation 92.3. | noted 92.3
          Les Sylvanes ne voient pas la nécessité d’accepter la recommandation 92.3. | noted 92.3
          Les Sylvanes ne peuvent actuellement donner suite aux recommandations ci-après : | noted following
          Aucune objection n’est soulevée à l’égard de la recommandation 92.3. | supported 92.3
          Pas acceptée | noted unstated
          Pas d’accord | noted unstated
          Les Sylvanes n’ont pas encore arrêté leur position sur les recommandations ci-après : | pending following
          Les Sylvanes n’estiment pas opportun d’appuyer la recommandation 92.3. | noted 92.3
          Les Sylvanes sont attachées à la recommandation 92.3 et l’appuient. | supported 92.3
          Les Sylvanes font leurs les recommandations ci-après : | supported following
          La Sylvanie se réserve le droit de répondre ultérieurement aux recommandations ci-après : | pending following
          N’adhère pas | noted unstated
          Défavorable | noted unstated
          Agréée | supported unstated
          Les recommandations ci-après, auxquelles la Sylvanie donne son plein assentiment, seront appliquées : | supported following
          Le Ministère des finances s’est opposé à la recommandation 92.1. Le Gouvernement l’accepte. | none 92.1 remark; supported 92.1
          Les recommandations qui ont trait à la peine de mort (92.1, 92.2) touchent à une question grave. Le pays n’étant toutefois pas prêt à franchir ce pas, il en est pris note. | none 92.1, 92.2 remark; noted 92.1, 92.2
          """)
  void french(String text, String expected) {
    assertLeadIn(Language.FRENCH, text, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Рекомендации, сформулированные в ходе интерактивного диалога и перечисленные ниже, были рассмотрены Сильванией и пользуются ее поддержкой: | supported following
          Нижеследующие рекомендации были изучены Сильванией и получили ее поддержку: | supported following
          Следующие рекомендации пользуются поддержкой Сильвании, которая считает, что они уже выполнены или находятся в процессе выполнения: | supported implemented-or-in-process following
          Сильвания рассмотрит нижеследующие рекомендации и представит ответы в надлежащее время, но не позднее двадцать шестой сессии Совета по правам человека: | pending following
          Нижеследующие рекомендации будут рассмотрены Сильванией, которая представит ответы в надлежащее время, но не позднее двадцать шестой сессии Совета по правам человека: | pending following
          Изложенные ниже рекомендации не пользуются поддержкой Сильвании: | noted following
          Приведенные ниже рекомендации не получили поддержки Сильвании: | noted following
          Нижеследующие рекомендации были приняты Сильванией к сведению: | noted following
          Сильвания приняла к сведению следующие рекомендации: | noted following
          Кроме того, Сильвания поддерживает приведенные далее рекомендации: | supported following
          Сильвания принимает приводимые ниже рекомендации: | supported following
          Кроме того, излагаемые далее рекомендации пользуются поддержкой Сильвании: | supported following
          Сильвания принимает данную рекомендацию. | supported unstated
          Сильвания не принимает данную рекомендацию. | noted unstated
          Сильвания не может принять эту рекомендацию. | noted unstated
          Сильвания отклоняет следующие рекомендации: | noted following
          Сильвания частично поддерживает рекомендацию. | partial unstated
          В ходе обсуждения Сильвании были вынесены следующие рекомендации: | made
          Ответ Сильвании на эти рекомендации будет включен в итоговый доклад, который будет принят Советом по правам человека на его восьмой сессии. | pending these
          Все выводы и/или рекомендации, содержащиеся в настоящем докладе, отражают позицию представляющего государства (государств) и/или государства - объекта обзора. Их не следует рассматривать как одобренные Рабочей группой в целом. | disclaimer
          Рекомендации, содержащиеся в пунктах 26 е), 29 и 62 выше, не получили поддержки Сильвании. | noted para 26 (е), 29, 62
          Нижеследующие рекомендации были приняты Соединенным Королевством Великобритании и Северной Ирландии к сведению: | noted following
          Нижеследующие рекомендации не нашли поддержки у Сильвании: | noted following
          Сильвания благосклонно восприняла нижеследующие рекомендации: | supported following
          Рекомендация 92.3 принята, а рекомендация 92.4 принята к сведению. | supported 92.3; noted 92.4
          Сильвания отложила ответ на следующие рекомендации: | pending following
          Сильвания присоединяется к рекомендациям 92.3 и 92.4, но не к рекомендации 92.5. | supported 92.3, 92.4; noted 92.5
          Сильвания считает невозможным поддержать нижеследующие рекомендации: | noted following
          Нижеследующие рекомендации, с которыми Сильвания согласилась, уже осуществляются: | supported in-implementation following
          Рекомендация 92.3 не может быть поддержана правительством по конституционным соображениям. | noted 92.3
          Сильваны не согласились со следующими рекомендациями: | noted following
          Следующие рекомендации, которые Таджикистан еще не принял, будут рассмотрены к шестидесятой сессии: | doubtful following
          Министерство финансов возражало против 92.1 и 92.2. Правительство поддерживает обе рекомендации. | none 92.1, 92.2 remark; supported 92.1, 92.2
          Омбудсмен предложил поддержать 92.1. Правительство этого предложения не разделило, и рекомендация принимается к сведению. | none 92.1 remark; noted 92.1
          """)
  void russian(String text, String expected) {
    assertLeadIn(Language.RUSSIAN, text, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Las recomendaciones que figuran a continuación, formuladas durante el diálogo interactivo, han sido examinadas por Sylvania y cuentan con su apoyo: | supported following
          Las recomendaciones que figuran a continuación cuentan con el apoyo de Sylvania, que considera que se han aplicado ya o se están aplicando en la actualidad: | supported implemented-or-in-process following
          Las recomendaciones que figuran a continuación cuentan con el apoyo de Sylvania, que considera que ya se han aplicado o están en proceso de aplicación: | supported implemented-or-in-process following
          Sylvania apoya las recomendaciones siguientes, que considera ya aplicadas o en proceso de aplicación: | supported implemented-or-in-process following
          Sylvania examinará las recomendaciones que figuran a continuación y les dará respuesta a su debido tiempo, pero a más tardar en el 37º período de sesiones del Consejo de Derechos Humanos: | pending following
          Sylvania examinará las recomendaciones siguientes, a las que dará respuesta en su debido tiempo, pero a más tardar en el 14º período de sesiones del Consejo de Derechos Humanos, en junio de 2010: | pending following
          Las recomendaciones que figuran a continuación no cuentan con el apoyo de Sylvania: | noted following
          Las recomendaciones que figuran a continuación, formuladas durante el diálogo interactivo, han sido examinadas por Sylvania, que ha tomado conocimiento de ellas: | noted following
          Sylvania estima que las recomendaciones que figuran a continuación no son aceptables, y así toma nota de ellas: | noted following
          Sylvania no dio su apoyo a las recomendaciones que figuran a continuación: | noted following
          Sylvania examinó las recomendaciones formuladas durante el diálogo interactivo y dio su apoyo a las que figuran a continuación: | supported following
          Sylvania ha examinado las recomendaciones formuladas durante el diálogo interactivo, y las recomendaciones que figuran a continuación cuentan con su apoyo: | supported following
          Sylvania considera que las recomendaciones Nos. 1, 2, 3, 4 y 78, enunciadas en el párrafo 98, ya se han aplicado o se están aplicando. | none implemented-or-in-process 98.1, 98.2, 98.3, 98.4, 98.78
          Las recomendaciones formuladas durante el diálogo interactivo y enumeradas a continuación han sido examinados por Sylvania y disfrutar de su apoyo: | supported following
          Todas las conclusiones y/o recomendaciones que figuran en el presente informe reflejan la posición del Estado o de los Estados que las presentaron y/o del Estado examinado. No debe interpretarse que han recibido el respaldo del Grupo de Trabajo en su conjunto. | disclaimer
          Las siguientes recomendaciones serán examinadas por Sylvania, que dará respuesta a su debido tiempo: | pending following
          Durante el debate se formularon a Sylvania las recomendaciones siguientes: | made
          La respuesta de Sylvania a esas recomendaciones se incluirá en el informe final que apruebe el Consejo de Derechos Humanos en su octavo período de sesiones. | pending these
          Las recomendaciones que figuran a continuación no recibieron el apoyo de Sylvania: | noted following
          Sylvania acepta parcialmente la recomendación. | partial unstated
          Sylvania rechaza las recomendaciones siguientes: | noted following
          Sylvania no puede aceptar la recomendación. | noted unstated
          Las recomendaciones siguientes han recibido el visto bueno de Sylvania: | supported following
          Sylvania acogió favorablemente las recomendaciones siguientes: | supported following
          Las recomendaciones siguientes tienen el apoyo de Sylvania, que las considera ya aplicadas: | supported already-implemented following
          Las recomendaciones siguientes no han contado con el apoyo de Sylvania: | noted following
          Las recomendaciones siguientes han sido examinadas por Sylvania, que las ha aceptado: | supported following
          Sylvania se ha mostrado favorable a las recomendaciones siguientes: | supported following
          Hacemos nuestra la recomendación 92.3. | supported 92.3
          Sylvania se suma a las recomendaciones siguientes: | supported following
          Sylvania desea seguir estudiando las recomendaciones siguientes y comunicará su decisión al Consejo: | pending following
          Las recomendaciones siguientes fueron examinadas por Sylvania, que no les prestó su apoyo: | noted following
          Sylvania no ve la necesidad de aceptar la recomendación 92.3. | noted 92.3
          Sylvania no puede por ahora dar curso a las recomendaciones siguientes: | noted following
          Las recomendaciones 92.3 y 92.4 se apoyan y ya se están aplicando. | supported in-implementation 92.3, 92.4
          El informe se apoya en la recomendación 92.3. | none 92.3 remark
          En cuanto a la recomendación 92.3, fue rechazada, dado que la pena de muerte está abolida. | noted 92.3 remark
          Sylvania aún no ha definido su posición sobre las recomendaciones siguientes: | pending following
          Los silvanos tomaron nota de las recomendaciones siguientes: | noted following
          Los silvanos no apoyaron las recomendaciones siguientes: | noted following
          Sylvania apoyó las recomendaciones siguientes: | supported following
          Los silvanos han aprobado las recomendaciones siguientes: | supported following
          Los silvanos no estuvieron en condiciones de apoyar las recomendaciones siguientes: | noted following
          Tras examinarlas, Sylvania hizo suyas las recomendaciones siguientes: | supported following
          Sylvania se reserva el derecho de responder más adelante a las recomendaciones siguientes: | pending following
          Desfavorable | noted unstated
          Suscritas | supported unstated
          Sylvania ha examinado las recomendaciones que figuran a continuación y ha manifestado su apoyo: | supported following
          Sylvania ha examinado las recomendaciones siguientes y ha expresado su apoyo a ellas: | supported following
          El Ministerio de Hacienda se opuso a la recomendación 92.1. El Gobierno la acepta. | none 92.1 remark; supported 92.1
          """)
  void spanish(String text, String expected) {
    assertLeadIn(Language.SPANISH, text, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          en | Recommendation 92.1 is noted. The position of Sylvania on recommendation 92.3 is the same. | noted 92.1; noted 92.3
          fr | La recommandation 92.1 est notée. Sa position est la même s’agissant de la recommandation 92.3. | noted 92.1; noted 92.3
          es | Silvania toma nota de la recomendación 92.1. Su posición es la misma respecto de la recomendación 92.3. | noted 92.1; noted 92.3
          ru | Рекомендация 92.1 принята к сведению. Её позиция в отношении рекомендации 92.3 та же. | noted 92.1; noted 92.3
          zh | 锡尔瓦尼亚无法支持建议92.1。对建议92.3的立场相同。 | noted 92.1; noted 92.3
          ar | لم تتمكن سيلفانيا من تأييد التوصية 92.1. وموقفها هو نفسه فيما يتعلق بالتوصية 92.3. | noted 92.1; noted 92.3
          """)
  void positionsThatAreTheSame(String language, String text, String expected) {
    assertLeadIn(Language.of(language).orElseThrow(), text, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ar | من بين التوصيات 92.4 إلى 92.8، لم ترفض الحكومة سوى التوصية 92.7، وقبلت التوصيات الأربع الأخرى. | none 92.4-92.8 remark; supported 92.4-92.6, 92.8; doubtful 92.7
          ar | أما التوصيات الواردة في الفقرة 92، فتؤيد منها سيلفانيا التوصيتين 92.5 و92.6 وتحيط علماً بالباقي. | none para 92 remark; supported 92.5, 92.6; noted others
          en | Of the recommendations in paragraph 92, Sylvania supports 92.5 and 92.6 and notes the others. | none para 92 remark; supported 92.5, 92.6; noted others
          fr | Des recommandations du paragraphe 92, la Sylvanie accepte les recommandations 92.5 et 92.6 et prend note des autres. | none para 92 remark; supported 92.5, 92.6; noted others
          """)
  void othersOfThoseNamed(String language, String text, String expected) {
    assertLeadIn(Language.of(language).orElseThrow(), text, expected);
  }

  private static void assertLeadIn(Language language, String text, String expected) {
    LeadIn leadIn = new StatementReader(BOOK, language).leadIn(text);

    assertThat(Compact.leadIn(leadIn)).as(text).isEqualTo(expected);
  }
}
