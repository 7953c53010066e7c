// Makes `kring-VERSION.vsix`, which VS Code installs: a zip of the extension with a list of its kinds of file and a
// description in front. Made here and not by @vscode/vsce, which brings 285 packages to sign in and upload with. The
// same sources give the same bytes.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import { extensionFolder, layOutExtension } from './extension.mjs';

const root = resolve(fileURLToPath(new URL('..', import.meta.url)));

await layOutExtension(extensionFolder);
const manifest = JSON.parse(readFileSync(`${extensionFolder}/package.json`, 'utf8'));
const texts = JSON.parse(readFileSync(`${extensionFolder}/package.nls.json`, 'utf8'));

const files = readdirSync(extensionFolder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(extensionFolder, `${entry.parentPath}/${entry.name}`).replaceAll('\\', '/'))
  .sort();

/** @type {Record<string, Uint8Array>} */
const zip = {
  'extension.vsixmanifest': strToU8(description()),
  '[Content_Types].xml': strToU8(contentTypes()),
};
for (const file of files) zip[`extension/${file}`] = readFileSync(`${extensionFolder}/${file}`);
const packed = zipSync(zip, { level: 9, mtime: new Date(1980, 0, 1) });
const name = `kring-${manifest.version}.vsix`;
writeFileSync(`${root}/${name}`, packed);
console.log(`${name}: ${files.length} files, ${(packed.length / 1024).toFixed(0)} KB`);

/** @param {string} text */
function said(text) {
  return xml(text.replace(/^%(.+)%$/, (_, key) => texts[key]));
}

/** @param {string} text */
function xml(text) {
  return text.replace(/[<>&"]/g, (c) => `&#${c.charCodeAt(0)};`);
}

function description() {
  const { publisher, version, displayName, categories, keywords, engines, extensionKind } = manifest;
  const tags = [...keywords, 'kring', '__ext_kring', '__web_extension'];
  return `<?xml version="1.0" encoding="utf-8"?>
<PackageManifest Version="2.0.0" xmlns="http://schemas.microsoft.com/developer/vsx-schema/2011" xmlns:d="http://schemas.microsoft.com/developer/vsx-schema-design/2011">
  <Metadata>
    <Identity Language="en-US" Id="${xml(manifest.name)}" Version="${xml(version)}" Publisher="${xml(publisher)}"/>
    <DisplayName>${said(displayName)}</DisplayName>
    <Description xml:space="preserve">${said(manifest.description)}</Description>
    <Tags>${tags.map(xml).join(',')}</Tags>
    <Categories>${categories.map(xml).join(',')}</Categories>
    <GalleryFlags>Public</GalleryFlags>
    <Properties>
      <Property Id="Microsoft.VisualStudio.Code.Engine" Value="${xml(engines.vscode)}"/>
      <Property Id="Microsoft.VisualStudio.Code.ExtensionDependencies" Value=""/>
      <Property Id="Microsoft.VisualStudio.Code.ExtensionPack" Value=""/>
      <Property Id="Microsoft.VisualStudio.Code.ExtensionKind" Value="${xml(extensionKind.join(','))}"/>
      <Property Id="Microsoft.VisualStudio.Code.LocalizedLanguages" Value="nl"/>
      <Property Id="Microsoft.VisualStudio.Services.GitHubFlavoredMarkdown" Value="true"/>
    </Properties>
    <License>extension/LICENSE.txt</License>
    <Icon>extension/${xml(manifest.icon)}</Icon>
  </Metadata>
  <Installation>
    <InstallationTarget Id="Microsoft.VisualStudio.Code"/>
  </Installation>
  <Dependencies/>
  <Assets>
    <Asset Type="Microsoft.VisualStudio.Code.Manifest" Path="extension/package.json" Addressable="true"/>
    <Asset Type="Microsoft.VisualStudio.Services.Content.Details" Path="extension/README.md" Addressable="true"/>
    <Asset Type="Microsoft.VisualStudio.Services.Content.Changelog" Path="extension/CHANGELOG.md" Addressable="true"/>
    <Asset Type="Microsoft.VisualStudio.Services.Content.License" Path="extension/LICENSE.txt" Addressable="true"/>
    <Asset Type="Microsoft.VisualStudio.Services.Icons.Default" Path="extension/${xml(manifest.icon)}" Addressable="true"/>
  </Assets>
</PackageManifest>
`;
}

function contentTypes() {
  /** @type {Readonly<Record<string, string>>} */
  const types = {
    '.js': 'application/javascript',
    '.json': 'application/json',
    '.md': 'text/markdown',
    '.png': 'image/png',
    '.svg': 'image/svg+xml',
    '.css': 'text/css',
    '.txt': 'text/plain',
    '.vsixmanifest': 'text/xml',
  };
  const used = [...new Set([...files.map((file) => extname(file)), '.vsixmanifest'])].sort();
  const lines = used.map((ending) => {
    const type = types[ending];
    if (type === undefined)
      throw new Error(`No kind of file is known for ${ending}; say it in scripts/package.mjs.`);
    return `  <Default Extension="${ending}" ContentType="${type}"/>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
${lines.join('\n')}
</Types>
`;
}
