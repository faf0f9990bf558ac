; LLVM 22.1.0, sources 0ccced72a56a01963f495a8d7266d33cf61cc9bd37524fe127fdb5d735edc972
; ModuleID = 'cnnc'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define void @f32_phase_filters(ptr noalias readonly captures(none) %.1, ptr noalias readonly captures(none) %.2, i64 %.3, i64 %.4) local_unnamed_addr #0 {
.6:
  %.29.i = getelementptr i8, ptr %.1, i64 32
  %.30.i = load i64, ptr %.29.i, align 8, !noalias !0
  %.51.i = getelementptr i8, ptr %.1, i64 40
  %.52.i = load i64, ptr %.51.i, align 8, !noalias !0
  %.73.i = getelementptr i8, ptr %.1, i64 56
  %.74.i = load i64, ptr %.73.i, align 8, !noalias !0
  %.95.i = getelementptr i8, ptr %.1, i64 96
  %.96.i = load i64, ptr %.95.i, align 8, !noalias !0
  %.117.i = getelementptr i8, ptr %.1, i64 104
  %.118.i = load i64, ptr %.117.i, align 8, !noalias !0
  %.139.i = getelementptr i8, ptr %.1, i64 72
  %.140.i = load i64, ptr %.139.i, align 8, !noalias !0
  %.161.i = getelementptr i8, ptr %.1, i64 80
  %.162.i = load i64, ptr %.161.i, align 8, !noalias !0
  %.183.i = getelementptr i8, ptr %.1, i64 120
  %.184.i = load i64, ptr %.183.i, align 8, !noalias !0
  %.205.i = getelementptr i8, ptr %.1, i64 128
  %.206.i = load i64, ptr %.205.i, align 8, !noalias !0
  %.227.i = getelementptr i8, ptr %.1, i64 88
  %.228.i = load i64, ptr %.227.i, align 8, !noalias !0
  %.253.i = getelementptr i8, ptr %.1, i64 112
  %.254.i = load i64, ptr %.253.i, align 8, !noalias !0
  %.298.i = sub i64 %.4, %.3
  %.344.i35.not = icmp slt i64 %.298.i, 1
  br i1 %.344.i35.not, label %f32_phase_filters.body.exit, label %B634.if.i.lr.ph

B634.if.i.lr.ph:                                  ; preds = %.6
  %factor.op.mul33 = shl i64 %.184.i, 2
  %factor.op.mul34 = mul i64 %factor.op.mul33, %.206.i
  %factor.op.mul32 = shl i64 %.96.i, 2
  %factor.op.mul = mul i64 %factor.op.mul32, %.118.i
  %.399.i = getelementptr i8, ptr %.1, i64 48
  %.400.i = load i64, ptr %.399.i, align 8, !noalias !0
  %.448.i = mul nsw i64 %.162.i, %.140.i
  %factor.op.mul26.reass.reass = mul i64 %factor.op.mul, %.228.i
  %factor.op.mul.reass.reass = mul i64 %factor.op.mul34, %.254.i
  %.540.i29.not = icmp slt i64 %.30.i, 1
  %.782.i = getelementptr i8, ptr %.1, i64 16
  %.898.i17.not = icmp slt i64 %.254.i, 1
  %.978.i = getelementptr i8, ptr %.1, i64 64
  %.1064.i14.not = icmp slt i64 %.184.i, 1
  %.1251.i11.not = icmp slt i64 %.206.i, 1
  br label %B634.if.i

B632.i.loopexit:                                  ; preds = %B1022.i.loopexit, %B634.if.i
  %.344.i = icmp sgt i64 %.288.i.036, 1
  br i1 %.344.i, label %B634.if.i, label %f32_phase_filters.body.exit

B1022.i.loopexit:                                 ; preds = %B1126.i.loopexit, %B1024.if.i
  %exitcond40.not = icmp eq i64 %.30.i, %.553.i
  br i1 %exitcond40.not, label %B632.i.loopexit, label %B1024.if.i

B1126.i.loopexit:                                 ; preds = %B1452.i.loopexit, %B1128.if.i
  %.677.i = icmp sgt i64 %.623.i.025, 1
  br i1 %.677.i, label %B1128.if.i, label %B1022.i.loopexit

B1452.i.loopexit:                                 ; preds = %B1606.i.loopexit, %B1454.if.i
  %exitcond39.not = icmp eq i64 %.254.i, %.911.i
  br i1 %exitcond39.not, label %B1126.i.loopexit, label %B1454.if.i

B1606.i.loopexit:                                 ; preds = %B1906.i, %B1606.if.i
  %exitcond38.not = icmp eq i64 %.184.i, %.1077.i
  br i1 %exitcond38.not, label %B1452.i.loopexit, label %B1606.if.i

B1852.i:                                          ; preds = %B1774.if.i
  %.1324.i = add nsw i64 %.1299.i, %.1124.i
  %.1327.i = shl nsw i64 %.1324.i, 2
  %.1329.i = getelementptr i8, ptr %.750.i, i64 %.1327.i
  %.1330.i = load float, ptr %.1329.i, align 4, !noalias !0
  br label %B1906.i

B1906.i:                                          ; preds = %B1774.if.i, %B1852.i
  %value.2.6.i = phi float [ %.1330.i, %B1852.i ], [ 0.000000e+00, %B1774.if.i ]
  %.1346.i = add nuw nsw i64 %.1195.i.012, %.1344.i
  %.1349.i = shl nsw i64 %.1346.i, 2
  %.1352.i = getelementptr i8, ptr %.795.i, i64 %.1349.i
  store float %value.2.6.i, ptr %.1352.i, align 4, !noalias !0
  %exitcond.not = icmp eq i64 %.206.i, %.1264.i
  br i1 %exitcond.not, label %B1606.i.loopexit, label %B1774.if.i

B634.if.i:                                        ; preds = %B634.if.i.lr.ph, %B632.i.loopexit
  %.285.i.037 = phi i64 [ %.3, %B634.if.i.lr.ph ], [ %.357.i, %B632.i.loopexit ]
  %.288.i.036 = phi i64 [ %.298.i, %B634.if.i.lr.ph ], [ %.353.i, %B632.i.loopexit ]
  %.353.i = add nsw i64 %.288.i.036, -1
  %.357.i = add i64 %.285.i.037, 1
  %.401.i = udiv i64 %.285.i.037, %.400.i
  %.425.i = mul nsw i64 %.401.i, %.400.i
  %.426.i.recomposed = urem i64 %.285.i.037, %.400.i
  %.427.i = shl nsw i64 %.426.i.recomposed, 4
  %.433.i = urem i64 %.401.i, %.74.i
  %.455.i = udiv i64 %.401.i, %.74.i
  %.435.i = urem i64 %.433.i, %.162.i
  %.440.i = udiv i64 %.433.i, %.162.i
  %.442.i = urem i64 %.440.i, %.140.i
  %.449.i = udiv i64 %.433.i, %.448.i
  br i1 %.540.i29.not, label %B632.i.loopexit, label %B1024.if.i.lr.ph

B1024.if.i.lr.ph:                                 ; preds = %B634.if.i
  %.583.i = mul nsw i64 %.455.i, %.30.i
  %.592.i = add nsw i64 %.427.i, 16
  %.595.i = tail call i64 @llvm.smin.i64(i64 %.592.i, i64 %.52.i)
  %.633.i = sub i64 %.595.i, %.427.i
  %spec.select7 = tail call i64 @llvm.smax.i64(i64 %.633.i, i64 0)
  %.677.i23.not = icmp slt i64 %.633.i, 1
  %.756.i = mul nsw i64 %.401.i, %.52.i
  br label %B1024.if.i

B1024.if.i:                                       ; preds = %B1024.if.i.lr.ph, %B1022.i.loopexit
  %.483.i.030 = phi i64 [ 0, %B1024.if.i.lr.ph ], [ %.553.i, %B1022.i.loopexit ]
  %.553.i = add nuw nsw i64 %.483.i.030, 1
  %.585.i = add nsw i64 %.483.i.030, %.583.i
  %.587.i = mul nsw i64 %.585.i, %.52.i
  br i1 %.677.i23.not, label %B1022.i.loopexit, label %B1128.if.i.lr.ph

B1128.if.i.lr.ph:                                 ; preds = %B1024.if.i
  %.734.i = load i64, ptr %.1, align 8, !noalias !0
  %.735.i = lshr i64 %.734.i, 48
  %.737.i = load ptr, ptr %.2, align 8, !noalias !0
  %.738.i = and i64 %.734.i, 281474976710655
  %.739.i = getelementptr i64, ptr %.737.i, i64 %.735.i
  %.783.i = load i64, ptr %.782.i, align 8, !noalias !0
  %.784.i = lshr i64 %.783.i, 48
  %.787.i = and i64 %.783.i, 281474976710655
  %.788.i = getelementptr i64, ptr %.737.i, i64 %.784.i
  br label %B1128.if.i

B1128.if.i:                                       ; preds = %B1128.if.i.lr.ph, %B1126.i.loopexit
  %.623.i.025 = phi i64 [ %spec.select7, %B1128.if.i.lr.ph ], [ %.686.i, %B1126.i.loopexit ]
  %.620.i.024 = phi i64 [ %.427.i, %B1128.if.i.lr.ph ], [ %.690.i, %B1126.i.loopexit ]
  %.686.i = add nsw i64 %.623.i.025, -1
  %.690.i = add i64 %.620.i.024, 1
  %.740.i = load ptr, ptr %.739.i, align 8, !noalias !0
  %.741.i = getelementptr i8, ptr %.740.i, i64 %.738.i
  %.746.i = add nsw i64 %.620.i.024, %.587.i
  %.749.i = mul i64 %factor.op.mul26.reass.reass, %.746.i
  %.750.i = getelementptr i8, ptr %.741.i, i64 %.749.i
  %.757.i = add nsw i64 %.620.i.024, %.756.i
  %.759.i = mul nsw i64 %.757.i, %.30.i
  %.761.i = add nsw i64 %.759.i, %.483.i.030
  %.789.i = load ptr, ptr %.788.i, align 8, !noalias !0
  %.790.i = getelementptr i8, ptr %.789.i, i64 %.787.i
  %.794.i = mul i64 %factor.op.mul.reass.reass, %.761.i
  %.795.i = getelementptr i8, ptr %.790.i, i64 %.794.i
  br i1 %.898.i17.not, label %B1126.i.loopexit, label %B1454.if.i.lr.ph

B1454.if.i.lr.ph:                                 ; preds = %B1128.if.i
  %.979.i = load i64, ptr %.978.i, align 8, !noalias !0
  br label %B1454.if.i

B1454.if.i:                                       ; preds = %B1454.if.i.lr.ph, %B1452.i.loopexit
  %.841.i.018 = phi i64 [ 0, %B1454.if.i.lr.ph ], [ %.911.i, %B1452.i.loopexit ]
  %.911.i = add nuw nsw i64 %.841.i.018, 1
  br i1 %.1064.i14.not, label %B1452.i.loopexit, label %B1606.if.i.lr.ph

B1606.if.i.lr.ph:                                 ; preds = %B1454.if.i
  %0 = xor i64 %.841.i.018, -1
  %.960.i = add nsw i64 %.254.i, %0
  %.980.i = mul nsw i64 %.979.i, %.960.i
  %.1118.i = add nsw i64 %.980.i, %.449.i
  %.1120.i = mul nsw i64 %.1118.i, %.96.i
  %.1150.i = icmp slt i64 %.1118.i, %.228.i
  %.1340.i = mul nuw nsw i64 %.841.i.018, %.184.i
  br label %B1606.if.i

B1606.if.i:                                       ; preds = %B1606.if.i.lr.ph, %B1606.i.loopexit
  %.1008.i.015 = phi i64 [ 0, %B1606.if.i.lr.ph ], [ %.1077.i, %B1606.i.loopexit ]
  %.1077.i = add nuw nsw i64 %.1008.i.015, 1
  %1 = xor i64 %.1008.i.015, -1
  %.1108.i = add nsw i64 %.184.i, %1
  %.1110.i = mul nsw i64 %.1108.i, %.140.i
  %.1112.i = add nsw i64 %.1110.i, %.442.i
  %.1122.i = add nsw i64 %.1112.i, %.1120.i
  %.1124.i = mul nsw i64 %.1122.i, %.118.i
  %.1157.i = icmp slt i64 %.1112.i, %.96.i
  %spec.select.i = select i1 %.1150.i, i1 %.1157.i, i1 false
  br i1 %.1251.i11.not, label %B1606.i.loopexit, label %B1774.if.i.lr.ph

B1774.if.i.lr.ph:                                 ; preds = %B1606.if.i
  %.1342.i = add nuw nsw i64 %.1008.i.015, %.1340.i
  %.1344.i = mul nuw nsw i64 %.1342.i, %.206.i
  br label %B1774.if.i

B1774.if.i:                                       ; preds = %B1774.if.i.lr.ph, %B1906.i
  %.1195.i.012 = phi i64 [ 0, %B1774.if.i.lr.ph ], [ %.1264.i, %B1906.i ]
  %.1264.i = add nuw nsw i64 %.1195.i.012, 1
  %2 = xor i64 %.1195.i.012, -1
  %.1295.i = add nsw i64 %.206.i, %2
  %.1297.i = mul nsw i64 %.1295.i, %.162.i
  %.1299.i = add nsw i64 %.1297.i, %.435.i
  %.1320.i = icmp slt i64 %.1299.i, %.118.i
  %or.cond.i = select i1 %spec.select.i, i1 %.1320.i, i1 false
  br i1 %or.cond.i, label %B1852.i, label %B1906.i

f32_phase_filters.body.exit:                      ; preds = %B632.i.loopexit, %.6
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"f32_phase_filters.body: %retptr"}
!2 = distinct !{!2, !"f32_phase_filters.body"}
