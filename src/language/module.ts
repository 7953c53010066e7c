import {
  type CstNode,
  createDefaultCoreModule,
  createDefaultSharedCoreModule,
  DefaultValueConverter,
  EmptyFileSystem,
  type GrammarAST,
  inject,
  type LangiumCoreServices,
  type LangiumSharedCoreServices,
  type ValueType,
} from 'langium';
import { KringGeneratedModule, KringGeneratedSharedModule } from './generated/module.js';
import { KringLexer, KringTokenBuilder } from './lexer.js';
import { textValue } from './text.js';

/** Turns the written form of a text into what it says, and leaves every other word as it stands. */
class KringValueConverter extends DefaultValueConverter {
  protected override runConverter(rule: GrammarAST.AbstractRule, input: string, cst: CstNode): ValueType {
    switch (rule.name) {
      case 'Text':
        return textValue(input);
      case 'STRING':
      case 'BLOCK':
      case 'ID':
      case 'WORD':
      case 'DATE':
      case 'YEAR':
        return input;
      case 'Name':
      case 'Path':
      case 'RuleName':
        return input.normalize('NFC');
      default:
        return super.runConverter(rule, input, cst);
    }
  }
}

export type KringServices = LangiumCoreServices;

/** The map of the language: every service of Langium that Kring sets itself. */
export function createKringServices(): { shared: LangiumSharedCoreServices; kring: KringServices } {
  const shared = inject(createDefaultSharedCoreModule(EmptyFileSystem), KringGeneratedSharedModule);
  const kring = inject(createDefaultCoreModule({ shared }), KringGeneratedModule, {
    parser: {
      TokenBuilder: () => new KringTokenBuilder(),
      Lexer: (services: LangiumCoreServices) => new KringLexer(services),
      ValueConverter: () => new KringValueConverter(),
      ParserConfig: () => ({ recoveryEnabled: false, maxLookahead: 2 }),
    },
  });
  shared.ServiceRegistry.register(kring);
  return { shared, kring };
}

let made: KringServices | undefined;

/** The language, made when it is first asked for: making its parser takes longer than reading most files. */
export function kringServices(): KringServices {
  made ??= createKringServices().kring;
  return made;
}
